import { Kop, Tabel, Zin } from '@weerthuis/ui';
import type { Paar } from '../gemeen/typen.js';
import { kortNummer } from '../gemeen/zeg.js';
import { vergelijk, vergelijkzin } from './zeg-woning.js';

const teken = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

/** Two candidates side by side, part by part. */
export function Vergelijking({ links, rechts }: { links: Paar; rechts: Paar }) {
  const [l, r] = [kortNummer(links.casusnummer), kortNummer(rechts.casusnummer)];
  return (
    <section aria-labelledby="vergelijking" className="vgl">
      <Kop niveau={2} id="vergelijking">
        {l} naast {r}
      </Kop>
      <Zin>{vergelijkzin(links, rechts)}</Zin>
      <Tabel bijschrift={`Punten per onderdeel van ${l} en ${r}`} stil>
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col" className="getal">
              {l}
            </th>
            <th scope="col" className="getal">
              {r}
            </th>
            <th scope="col" className="getal verschil">
              Verschil
            </th>
          </tr>
        </thead>
        <tbody>
          {vergelijk(links, rechts).map((x) => (
            <tr key={x.naam}>
              <th scope="row">{x.naam}</th>
              <td className="getal">{x.links}</td>
              <td className="getal">{x.rechts}</td>
              <td className="getal verschil">{teken(x.verschil)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Samen</th>
            <td className="getal">{links.score}</td>
            <td className="getal">{rechts.score}</td>
            <td className="getal verschil">{teken(links.score - rechts.score)}</td>
          </tr>
        </tfoot>
      </Tabel>
    </section>
  );
}
