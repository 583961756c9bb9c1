import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Tabel } from '@weerthuis/ui';
import { useDeferredValue } from 'react';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import type { Besluit } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { besluitenVraag, useNummers } from '../gemeen/vragen.js';
import { past, useZeef, zoekbaar } from '../../kern/zeef.js';
import { Zeefbalk } from '../../kern/zeefbalk.js';
import { besluitenzin, besluitzin, onzeBeurt, zegVraag } from './zeg-besluit.js';

/** Every decision that the region asks of somebody, first those that the hub itself must give. */
export function Besluiten() {
  useTitel('Besluiten');
  const { organisatie } = useIk();
  const vraag = useQuery(besluitenVraag);
  return (
    <Uitkomst van={vraag} rijen={6}>
      {(alle) => (
        <>
          <Doekop titel="Besluiten" zin={besluitenzin(alle, organisatie.oin)} />
          <Lijst alle={alle} />
        </>
      )}
    </Uitkomst>
  );
}

function Lijst({ alle }: { alle: readonly Besluit[] }) {
  const { nu, organisatie } = useIk();
  const nummer = useNummers();
  const [zeef, stel] = useZeef();
  const zoek = useDeferredValue(zeef.zoek);
  useLijsttoetsen();
  const open = alle.filter((b) => b.stand === 'gevraagd').length;
  const rang = (b: Besluit) => (onzeBeurt(b, organisatie.oin) ? 0 : b.stand === 'gevraagd' ? 1 : 2);
  const rijen = alle
    .filter(
      (b) =>
        (zeef.stand !== 'open' || b.stand === 'gevraagd') && past(zoekbaar(nummer(b.casus), zegVraag(b.soort)), zoek),
    )
    .toSorted((a, b) => rang(a) - rang(b) || a.uiterlijk.localeCompare(b.uiterlijk));
  return (
    <>
      <Zeefbalk
        zeef={zeef}
        stel={stel}
        label="Zoek een besluit"
        hint="Casusnummer, vraag"
        standen={open > 0 ? [['open', 'Staat open', open]] : []}
        telt={rijen.length}
        van={alle.length}
      />
      <div className="blad">
        {alle.length === 0 && (
          <Leeg zin="Er is nog niets te beslissen. Een weigering, een afwijking of een correctie komt hier." />
        )}
        {alle.length > 0 && rijen.length === 0 && (
          <Leeg zin="Geen besluit past bij dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {rijen.length > 0 && (
          <Tabel bijschrift="Besluiten" stil>
            <thead>
              <tr>
                <th scope="col">Vraag</th>
                <th scope="col">Casus</th>
                <th scope="col">Waar het staat</th>
                <th scope="col">Vóór</th>
                <th scope="col">Aan zet</th>
              </tr>
            </thead>
            <tbody>
              {rijen.map((b) => (
                <tr key={b.besluit}>
                  <th scope="row">
                    <Koppel
                      to="/hub/besluiten/$besluit"
                      params={{ besluit: b.besluit }}
                      kaal
                      className="rijlink"
                      data-rij={b.besluit}
                    >
                      {zegVraag(b.soort)}
                    </Koppel>
                  </th>
                  <td className="nr">{nummer(b.casus)}</td>
                  <td>{besluitzin(b)}</td>
                  <td>
                    {b.stand === 'gevraagd' && (
                      <>
                        {kort(b.uiterlijk)}{' '}
                        {b.uiterlijk < nu && <Merk soort="laat">{totTermijn(nu, b.uiterlijk)}</Merk>}
                      </>
                    )}
                  </td>
                  <td>
                    {b.stand !== 'gevraagd' ? (
                      <Merk soort="gereed">besloten</Merk>
                    ) : onzeBeurt(b, organisatie.oin) ? (
                      <b>jij</b>
                    ) : (
                      <Merk soort="wacht">een ander</Merk>
                    )}
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
