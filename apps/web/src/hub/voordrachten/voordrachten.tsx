import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { useDeferredValue } from 'react';
import { kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { zegStand } from '../gemeen/stand.js';
import type { Voordracht } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { useNummers, voordrachtenVraag } from '../gemeen/vragen.js';
import { adres, gebied } from '../gemeen/zeg.js';
import { opsomming } from '../../kern/woorden.js';
import { past, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { actief, antwoordzin, termijn, voordrachtenzin } from './zeg-voordracht.js';

const STANDEN = {
  open: 'Eerste ronde',
  'voorlopig-akkoord': 'Tweede ronde',
  'in-voorbereiding': 'In voorbereiding',
  aangenomen: 'Aangenomen',
  vervallen: 'Vervallen',
};
const VOLGORDE = Object.keys(STANDEN);

/** Every voordracht, first what waits for an answer. */
export function Voordrachten() {
  useTitel('Voordrachten');
  const { nu } = useIk();
  const vraag = useQuery(voordrachtenVraag);
  return (
    <Uitkomst van={vraag} rijen={8}>
      {(alle) => (
        <>
          <Doekop
            titel="Voordrachten"
            zin={voordrachtenzin(alle, nu)}
            doe={<Koppel to="/hub/besluiten">Besluiten</Koppel>}
          />
          <Lijst alle={alle} nu={nu} />
        </>
      )}
    </Uitkomst>
  );
}

function Lijst({ alle, nu }: { alle: readonly Voordracht[]; nu: string }) {
  const nummer = useNummers();
  const [zeef, stel] = useZeef();
  const zoek = useDeferredValue(zeef.zoek);
  useLijsttoetsen();
  const wie = (v: Voordracht) => v.kandidaatstellingen.filter(actief).map((k) => nummer(k.casus));
  const rijen = alle
    .filter((v) => {
      const w = v.momentopname.woning;
      const casussen = v.kandidaatstellingen.map((k) => nummer(k.casus));
      return (
        (!zeef.stand || v.stand === zeef.stand) &&
        past(zoekbaar(adres(w), w.plaats, gebied(w.buurt), ...casussen), zoek)
      );
    })
    .toSorted(
      (a, b) =>
        VOLGORDE.indexOf(a.stand) - VOLGORDE.indexOf(b.stand) || (termijn(a) ?? '9').localeCompare(termijn(b) ?? '9'),
    );
  return (
    <>
      <Zeefbalk
        zeef={zeef}
        stel={stel}
        label="Zoek een voordracht"
        hint="Casusnummer, straat, buurt"
        standen={telStanden(alle, STANDEN)}
        telt={rijen.length}
        van={alle.length}
      />
      <div className="blad">
        {alle.length === 0 && (
          <Leeg zin="Er is nog niemand voorgedragen.">
            <Koppel to="/hub/woningen" search={{}} knop="eerst">
              Kies een woning
            </Koppel>
          </Leeg>
        )}
        {alle.length > 0 && rijen.length === 0 && (
          <Leeg zin="Geen voordracht past bij dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {rijen.length > 0 && (
          <Tabel bijschrift="Voordrachten" stil>
            <thead>
              <tr>
                <th scope="col">Woning</th>
                <th scope="col">Gevraagd</th>
                <th scope="col">Antwoorden</th>
                <th scope="col">Vóór</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {rijen.map((v) => (
                <tr key={v.voordracht}>
                  <th scope="row">
                    <Koppel
                      to="/hub/voordrachten/$voordracht"
                      params={{ voordracht: v.voordracht }}
                      kaal
                      className="rijlink"
                      data-rij={v.voordracht}
                    >
                      {adres(v.momentopname.woning)}
                    </Koppel>{' '}
                    <span className="stil klein">{v.momentopname.woning.plaats}</span>
                  </th>
                  <td className="nr">{opsomming(wie(v))}</td>
                  <td>{antwoordzin(v)}</td>
                  <td>
                    {termijn(v) && (
                      <>
                        {kort(termijn(v) ?? nu)} {(termijn(v) ?? '9') < nu && <Merk soort="laat">te laat</Merk>}
                      </>
                    )}
                  </td>
                  <td>
                    {v.afwijking && <Merk>afwijking</Merk>} {zegStand('voordracht', v.stand)}
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
    </>
  );
}
