import { LIJNEN, Merk, RolMerk, Tabel } from '@weerthuis/ui';
import { kort } from '../../kern/datum.js';
import { periodeVan } from './bord/as.js';
import { lijnstukken } from '../../kern/lijnstukken.js';
import type { Plaatsing, Wie } from './gegevens.js';
import { isKlaar, isLaat, LIJNWOORD, TAAKSTAND, zegLid, zegSoort } from './woorden.js';

const STUK = { gedekt: 'gereed', gat: 'laat', onbekend: 'onbekend' } as const;
const STUKWOORD = { gedekt: 'gedekt', gat: 'niet gedekt', onbekend: 'nog niet gemeld' } as const;

/** The board as tables: the same facts in words, for a narrow screen, for print and for who reads lists. */
export function AlsLijst({ plaatsing, nu, wie }: { plaatsing: Plaatsing; nu: string; wie: Wie }) {
  const periode = periodeVan(plaatsing, nu);
  const taken = plaatsing.taken.toSorted(
    (a, b) => a.begint.localeCompare(b.begint) || a.klaarOp.localeCompare(b.klaarOp),
  );
  return (
    <div className="blad inhoud alslijst">
      <Tabel bijschrift="Is iedereen gedekt">
        <thead>
          <tr>
            {plaatsing.volwassenen.length > 1 && <th scope="col">Wie</th>}
            <th scope="col">Lijn</th>
            <th scope="col">Van dag tot dag</th>
          </tr>
        </thead>
        <tbody>
          {plaatsing.volwassenen.flatMap((lid) =>
            LIJNEN.map((lijn) => (
              <tr key={lid + lijn}>
                {plaatsing.volwassenen.length > 1 && <td>{zegLid(plaatsing, lid)}</td>}
                <th scope="row">{LIJNWOORD[lijn]}</th>
                <td>
                  <ul>
                    {lijnstukken(plaatsing, lid, lijn, periode).map((s) => (
                      <li key={s.van}>
                        <Merk soort={STUK[s.stand]}>{STUKWOORD[s.stand]}</Merk> {kort(s.van)}{' '}
                        {s.open ? 'en verder' : `tot en met ${kort(s.tot)}`}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </Tabel>
      <Tabel bijschrift="Wie doet wat">
        <thead>
          <tr>
            <th scope="col">Taak</th>
            <th scope="col">Wie</th>
            <th scope="col">Stand</th>
            <th scope="col">Begint</th>
            <th scope="col">Gereed</th>
            <th scope="col">Uiterlijk</th>
          </tr>
        </thead>
        <tbody>
          {taken.map((t) => (
            <tr key={t.taak}>
              <th scope="row">
                {zegSoort(t.soort)}
                {plaatsing.kritiekePad.includes(t.soort) && !isKlaar(t) && <small className="stil"> langste weg</small>}
              </th>
              <td>
                <RolMerk rol={wie(t.partij).rol}>{wie(t.partij).titel}</RolMerk>
              </td>
              <td>
                <Merk soort={isKlaar(t) ? 'gereed' : isLaat(t, nu) ? 'laat' : t.stand === 'wacht' ? 'wacht' : 'gewoon'}>
                  {isLaat(t, nu) && t.stand !== 'kan-niet' ? 'te laat' : TAAKSTAND[t.stand]}
                </Merk>
              </td>
              <td>{kort(t.begint)}</td>
              <td>{kort(t.klaarOp)}</td>
              <td>{isKlaar(t) || t.stand === 'wacht' ? '' : kort(t.termijn)}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </div>
  );
}
