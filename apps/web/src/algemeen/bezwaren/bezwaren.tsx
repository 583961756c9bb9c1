import { queryOptions, useQuery } from '@tanstack/react-query';
import { Knop, Leeg, Merk, Paginakop, Tabel } from '@weerthuis/ui';
import { useState } from 'react';
import { vraag } from '../../api/vraag.js';
import { kort, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import '../../kern/lijst.css';
import '../algemeen.css';
import { useCasusnummers } from '../../kern/nummers.js';
import { useTitel } from '../../kern/titel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { BehandelDialoog } from './behandel-dialoog.js';
import { NieuwBezwaar } from './nieuw-bezwaar.js';
import { bezwarenzin, loopt, UITKOMST, zegBezwaar, type Bezwaar } from './zeg-bezwaar.js';

const bezwarenVraag = queryOptions({
  queryKey: ['bezwaren'],
  queryFn: ({ signal }) => vraag<Bezwaar[]>('/v1/bezwaren', { signal }),
});

/** Who does not agree with a decision or with how it went; the organisation that decides answers in time. */
export function Bezwaren() {
  useTitel('Bezwaar en klacht');
  const { nu, organisatie } = useIk();
  const lijst = useQuery(bezwarenVraag);
  const [nieuw, zetNieuw] = useState(false);
  const [open, zetOpen] = useState<Bezwaar>();
  useToetsen([{ toets: 'n', zegt: 'leg een bezwaar of klacht vast', doe: () => zetNieuw(true) }]);
  return (
    <>
      <Paginakop titel="Bezwaar en klacht" zin={lijst.data && bezwarenzin(lijst.data, organisatie.oin, nu)}>
        <div className="knoppen">
          <Knop eerst toets="n" onClick={() => zetNieuw(true)}>
            Leg een bezwaar of klacht vast
          </Knop>
        </div>
      </Paginakop>
      <div className="blad lijst">
        <Uitkomst van={lijst} rijen={5}>
          {(rijen) =>
            rijen.length === 0 ? (
              <Leeg zin="Nog niemand maakte bezwaar of diende een klacht in. Wie dat doet, houdt zijn plek op de lijst." />
            ) : (
              <Lijst rijen={rijen} kies={zetOpen} />
            )
          }
        </Uitkomst>
      </div>
      {nieuw && <NieuwBezwaar sluit={() => zetNieuw(false)} />}
      {open && <BehandelDialoog b={open} sluit={() => zetOpen(undefined)} />}
    </>
  );
}

function Lijst({ rijen, kies }: { rijen: readonly Bezwaar[]; kies: (b: Bezwaar) => void }) {
  const { nu, organisatie } = useIk();
  const { nummer } = useCasusnummers();
  return (
    <Tabel bijschrift="Bezwaren en klachten" stil>
      <thead>
        <tr>
          <th scope="col">Waarover</th>
          <th scope="col">Casus</th>
          <th scope="col">Ingediend</th>
          <th scope="col">Antwoord vóór</th>
          <th scope="col">Stand</th>
          <th scope="col">
            <span className="alleen-voorlezen">Doen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rijen
          .toSorted((a, b) => Number(loopt(b)) - Number(loopt(a)))
          .map((b) => (
            <tr key={b.id}>
              <th scope="row">{zegBezwaar(b)}</th>
              <td className="nr">{nummer(b.casus)}</td>
              <td>{kort(b.op)}</td>
              <td>
                {loopt(b) && (
                  <>
                    {kort(b.uiterlijk)}{' '}
                    <span className={b.uiterlijk < nu ? 'laat' : 'stil klein'}>{totTermijn(nu, b.uiterlijk)}</span>
                  </>
                )}
              </td>
              <td>
                {loopt(b) ? (
                  <Merk soort="wacht">{b.stand}</Merk>
                ) : (
                  <Merk soort="gereed">{UITKOMST[b.uitkomst ?? ''] ?? b.stand}</Merk>
                )}
              </td>
              <td>
                {loopt(b) && (
                  <Knop onClick={() => kies(b)}>
                    {b.beslisser === organisatie.oin ? 'Behandel' : 'Trek in'}
                    <span className="alleen-voorlezen">
                      : {zegBezwaar(b)}, {nummer(b.casus)}
                    </span>
                  </Knop>
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </Tabel>
  );
}
