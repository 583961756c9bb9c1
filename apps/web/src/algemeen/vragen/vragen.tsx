import { useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import '../../kern/lijst.css';
import '../algemeen.css';
import { useCasusnummers } from '../../kern/nummers.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { vragenVraag } from './gegevens.js';
import { NieuweVraag } from './nieuwe-vraag.js';
import { aanZet, vragenzin, zegAntwoord, zegOnderwerp, type Vraag } from './zeg-vraag.js';

const VOLGORDE = { wij: 0, ander: 1, niemand: 2 };

/** What organisations ask each other about a casus, and what came of it. */
export function Vragen() {
  useTitel('Vragen over en weer');
  const lijst = useQuery(vragenVraag);
  const [nieuw, zetNieuw] = useState(false);
  useToetsen([{ toets: 'n', zegt: 'stel een vraag', doe: () => zetNieuw(true) }]);
  return (
    <>
      <Paginakop titel="Vragen over en weer" zin={lijst.data && vragenzin(lijst.data)}>
        <div className="knoppen">
          <Knop eerst toets="n" onClick={() => zetNieuw(true)}>
            Stel een vraag
          </Knop>
        </div>
      </Paginakop>
      <div className="blad lijst">
        <Uitkomst van={lijst} rijen={5}>
          {(rijen) =>
            rijen.length === 0 ? (
              <Leeg zin="Nog niemand stelde een vraag. Wie iets van een ander wil weten, vraagt het hier, bij de casus." />
            ) : (
              <Lijst rijen={rijen} />
            )
          }
        </Uitkomst>
      </div>
      {nieuw && <NieuweVraag sluit={() => zetNieuw(false)} />}
    </>
  );
}

function Lijst({ rijen }: { rijen: readonly Vraag[] }) {
  const { nu } = useIk();
  const { nummer } = useCasusnummers();
  return (
    <Tabel bijschrift="Vragen van ons en aan ons" stil>
      <thead>
        <tr>
          <th scope="col">Vraag</th>
          <th scope="col">Casus</th>
          <th scope="col">Van en aan</th>
          <th scope="col">Uiterlijk</th>
          <th scope="col">Stand</th>
        </tr>
      </thead>
      <tbody>
        {rijen
          .toSorted((a, b) => VOLGORDE[aanZet(a)] - VOLGORDE[aanZet(b)])
          .map((v) => (
            <tr key={v.id}>
              <th scope="row">
                <Koppel to="/gevraagd/vraag/$vraag" params={{ vraag: v.id }}>
                  {zegOnderwerp(v.onderwerp)}
                </Koppel>
              </th>
              <td className="nr">{v.casusnummer ?? nummer(v.casus)}</td>
              <td>{v.richting === 'in' ? `${v.titel} aan ons` : `wij aan ${v.titel}`}</td>
              <td>
                {aanZet(v) !== 'niemand' && (
                  <>
                    {kort(v.uiterlijk)}{' '}
                    <span className={v.uiterlijk < nu ? 'laat' : 'stil klein'}>{totTermijn(nu, v.uiterlijk)}</span>
                  </>
                )}
              </td>
              <td>
                <Merk soort={aanZet(v) === 'niemand' ? 'gereed' : 'wacht'}>
                  {v.antwoord ? zegAntwoord(v.antwoord) : v.stand}
                </Merk>
              </td>
            </tr>
          ))}
      </tbody>
    </Tabel>
  );
}
