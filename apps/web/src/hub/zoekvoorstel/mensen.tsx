import { Knop, Merk, Tabel } from '@weerthuis/ui';
import { rijNu } from '../../kern/lijsttoetsen.js';
import { Koppel } from '../../kern/koppel.js';
import { useToetsen } from '../../kern/toetsen.js';
import type { Zoekmens } from '../gemeen/typen.js';

interface Props {
  mensen: readonly Zoekmens[];
  /** For whom a zoekopdracht was given on this page. */
  gegeven: ReadonlySet<string>;
  geef: (m: Zoekmens) => void;
}

/** Per person who would look, why, and the button that asks that party. */
export function Mensen({ mensen, gegeven, geef }: Props) {
  useToetsen([
    {
      toets: 'a',
      zegt: 'geef de zoekopdracht van deze regel',
      doe: () => {
        const m = mensen.find((een) => een.casus === rijNu());
        if (m?.naar && !gegeven.has(m.casus)) geef(m);
      },
    },
  ]);
  return (
    <Tabel bijschrift="Wie voor wie kan zoeken" stil>
      <thead>
        <tr>
          <th scope="col">Casus</th>
          <th scope="col">Wie kan zoeken</th>
          <th scope="col">Waarom</th>
          <th scope="col">
            <span className="alleen-voorlezen">Doen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {mensen.map((m) => (
          <tr key={m.casus}>
            <th scope="row">
              <Koppel
                to="/hub/kandidaten/$casus"
                params={{ casus: m.casus }}
                kaal
                className="rijlink nr"
                data-rij={m.casus}
              >
                {m.casusnummer}
              </Koppel>
            </th>
            <td>
              {m.naar ? (
                <>
                  <b>{m.naar.partijnaam}</b>
                  <span className="rij__onder">in {m.naar.gemeentenaam}</span>
                </>
              ) : (
                <Merk soort="wacht">nog niemand</Merk>
              )}
            </td>
            <td>
              <ul className="klein">
                {m.uitleg.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
            </td>
            <td>
              {m.naar && !gegeven.has(m.casus) && (
                <Knop onClick={() => geef(m)} data-bij={m.casus}>
                  Geef zoekopdracht<span className="alleen-voorlezen"> voor {m.casusnummer}</span>
                </Knop>
              )}
              {gegeven.has(m.casus) && <Merk soort="gereed">gegeven</Merk>}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}
