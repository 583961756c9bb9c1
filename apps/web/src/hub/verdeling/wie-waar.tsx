import { useQuery } from '@tanstack/react-query';
import { Knop, Kop, Merk, Tabel, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { Koppel } from '../../kern/koppel.js';
import type { Toebedeeld, Verdeling } from '../gemeen/typen.js';
import { aanbodVraag } from '../gemeen/vragen.js';
import { adres, gebied } from '../gemeen/zeg.js';
import { WaaromDialoog } from './waarom-dialoog.js';

interface Props {
  v: Verdeling;
  /** Who has another home than last time. */
  anders: ReadonlySet<string>;
  alleenAnders: boolean;
  wisselAnders: () => void;
  uit: ReadonlySet<string>;
  wissel: (casus: string) => void;
}

/** Who gets which home, most points first; what is ticked is taken over. */
export function WieWaar({ v, anders, alleenAnders, wisselAnders, uit, wissel }: Props) {
  const { data: aanbod = [] } = useQuery(aanbodVraag);
  const [waarom, zetWaarom] = useState<Toebedeeld>();
  const woning = (id: string) => aanbod.find((a) => a.aanbod === id)?.woning;
  const rijen = v.plaatsingen
    .filter((p) => !alleenAnders || anders.has(p.casus))
    .toSorted((a, b) => b.punten - a.punten || a.casusnummer.localeCompare(b.casusnummer));
  return (
    <section className="deel" aria-labelledby="wie-waar">
      <Kop niveau={2} id="wie-waar">
        Wie waar
      </Kop>
      {anders.size > 0 && (
        <p className="geen-druk">
          <Knop kaal ingedrukt={alleenAnders} toets="d" onClick={wisselAnders}>
            Alleen wat anders is dan de vorige keer
          </Knop>
        </p>
      )}
      <Tabel bijschrift="Voorgestelde plaatsingen" stil>
        <thead>
          <tr>
            <th scope="col" className="geen-druk">
              <span className="alleen-voorlezen">Overnemen</span>
            </th>
            <th scope="col">Casus</th>
            <th scope="col">Woning</th>
            <th scope="col" className="getal">
              Punten
            </th>
            <th scope="col">Stand</th>
            <th scope="col" className="geen-druk">
              <span className="alleen-voorlezen">Uitleg</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((p) => {
            const w = woning(p.aanbod);
            return (
              <tr key={p.casus} className={anders.has(p.casus) ? 'anders' : undefined} data-bij={p.casus}>
                <td className="geen-druk">
                  {!p.voordracht && (
                    <Vinkje
                      label={<span className="alleen-voorlezen">Neem {p.casusnummer} over</span>}
                      checked={!uit.has(p.casus)}
                      onChange={() => wissel(p.casus)}
                    />
                  )}
                </td>
                <th scope="row">
                  <Koppel
                    to="/hub/kandidaten/$casus"
                    params={{ casus: p.casus }}
                    kaal
                    className="rijlink nr"
                    data-rij={p.casus}
                  >
                    {p.casusnummer}
                  </Koppel>
                </th>
                <td>
                  <Koppel to="/hub/woningen/$aanbod" params={{ aanbod: p.aanbod }}>
                    {w ? adres(w) : 'Woning'}
                  </Koppel>{' '}
                  <span className="stil klein">{w && `${gebied(w.buurt)}, ${w.plaats}`}</span>
                </td>
                <td className="getal">{p.punten}</td>
                <td>
                  {p.voordracht ? (
                    <Koppel to="/hub/voordrachten/$voordracht" params={{ voordracht: p.voordracht }}>
                      Overgenomen
                    </Koppel>
                  ) : (
                    anders.has(p.casus) && <Merk>anders</Merk>
                  )}
                </td>
                <td className="geen-druk">
                  <Knop kaal onClick={() => zetWaarom(p)}>
                    Waarom<span className="alleen-voorlezen"> {p.casusnummer} deze woning krijgt</span>
                  </Knop>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Tabel>
      {waarom && <WaaromDialoog verdeling={v.verdeling} wie={waarom} sluit={() => zetWaarom(undefined)} />}
    </section>
  );
}
