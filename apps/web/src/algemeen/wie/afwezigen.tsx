import { Knop, Merk, Tabel } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useDoe } from '../../kern/doe.js';
import type { Afwezigheid } from './gegevens.js';
import { nuWeg } from './zeg-wie.js';

/** Who is or will be away. */
export function Afwezigen({ lijst }: { lijst: readonly Afwezigheid[] }) {
  const { nu } = useIk();
  const { doe, bezig, fout } = useDoe();
  const weg = nuWeg(lijst, nu);
  return (
    <>
      {fout && <Fout fout={fout} />}
      <Tabel bijschrift="Wie afwezig is" stil>
        <thead>
          <tr>
            <th scope="col">Wie</th>
            <th scope="col">Van</th>
            <th scope="col">Tot en met</th>
            <th scope="col">
              <span className="alleen-voorlezen">Doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lijst.map((a) => (
            <tr key={a.id}>
              <th scope="row">
                {a.medewerker} {weg.includes(a) && <Merk soort="wacht">vandaag weg</Merk>}
              </th>
              <td>{lang(a.van)}</td>
              <td>{lang(a.tot)}</td>
              <td>
                <Knop
                  bezig={bezig}
                  onClick={() =>
                    doe({ pad: `/v1/afwezigheden/${a.id}/intrekking`, zegt: 'De afwezigheid is ingetrokken' })
                  }
                >
                  Trek in<span className="alleen-voorlezen">: {a.medewerker}</span>
                </Knop>
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </>
  );
}
