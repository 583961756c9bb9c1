import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { useDeferredValue } from 'react';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { zegStand } from '../gemeen/stand.js';
import type { Aanmelding } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { aanmeldingenVraag, usePartijen } from '../gemeen/vragen.js';
import { gebied, huishouden } from '../gemeen/zeg.js';
import { past, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { aanmeldingenzin } from './zeg-aanmelding.js';

const STANDEN = {
  ingediend: 'Te beoordelen',
  aanvulling: 'Wacht op aanvulling',
  toegelaten: 'Toegelaten',
  'niet-toegelaten': 'Niet toegelaten',
  ingetrokken: 'Ingetrokken',
};
const VOLGORDE = Object.keys(STANDEN);

/** Every aanmelding, first what waits for a decision. */
export function Aanmeldingen() {
  useTitel('Aanmeldingen');
  const { nu } = useIk();
  const vraag = useQuery(aanmeldingenVraag);
  return (
    <Uitkomst van={vraag} rijen={8}>
      {(alle) => (
        <>
          <Doekop titel="Aanmeldingen" zin={aanmeldingenzin(alle, nu)} />
          <Lijst alle={alle} nu={nu} />
        </>
      )}
    </Uitkomst>
  );
}

function Lijst({ alle, nu }: { alle: readonly Aanmelding[]; nu: string }) {
  const { titel } = usePartijen();
  const [zeef, stel] = useZeef();
  const zoek = useDeferredValue(zeef.zoek);
  useLijsttoetsen();
  const rijen = alle
    .filter(
      (a) =>
        (!zeef.stand || a.stand === zeef.stand) &&
        past(zoekbaar(a.casusnummer, gebied(a.herkomst), titel(a.aanmelder), a.wet), zoek),
    )
    .toSorted(
      (a, b) =>
        VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand) || (a.uiterlijk ?? '9').localeCompare(b.uiterlijk ?? '9'),
    );
  return (
    <>
      <Zeefbalk
        zeef={zeef}
        stel={stel}
        label="Zoek een aanmelding"
        hint="Casusnummer, aanmelder"
        standen={telStanden(alle, STANDEN)}
        telt={rijen.length}
        van={alle.length}
      />
      <div className="blad">
        {alle.length === 0 && (
          <Leeg zin="Er is nog geen aanmelding. Zorgaanbieders dienen ze in; ze verschijnen hier vanzelf." />
        )}
        {alle.length > 0 && rijen.length === 0 && (
          <Leeg zin="Geen aanmelding past bij dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {rijen.length > 0 && (
          <Tabel bijschrift="Aanmeldingen" stil>
            <thead>
              <tr>
                <th scope="col">Casus</th>
                <th scope="col">Aanmelder</th>
                <th scope="col">Huishouden</th>
                <th scope="col">Herkomst</th>
                <th scope="col">Ontbreekt</th>
                <th scope="col">Uiterlijk</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {rijen.map((a) => (
                <tr key={a.casus}>
                  <th scope="row">
                    <Koppel
                      to="/hub/aanmeldingen/$casus"
                      params={{ casus: a.casus }}
                      kaal
                      className="rijlink nr"
                      data-rij={a.casus}
                    >
                      {a.casusnummer}
                    </Koppel>
                  </th>
                  <td>{titel(a.aanmelder)}</td>
                  <td>{huishouden(a.woonprofiel)}</td>
                  <td>{gebied(a.herkomst)}</td>
                  <td>
                    {a.stand === 'ingediend' && (a.ontbreekt.length === 0 ? 'niets' : `${a.ontbreekt.length} punten`)}
                  </td>
                  <td>
                    {a.uiterlijk && (
                      <>
                        {kort(a.uiterlijk)}{' '}
                        {a.uiterlijk < nu && <Merk soort="laat">{totTermijn(nu, a.uiterlijk)}</Merk>}
                      </>
                    )}
                  </td>
                  <td>{zegStand('aanmelding', a.stand)}</td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
    </>
  );
}
