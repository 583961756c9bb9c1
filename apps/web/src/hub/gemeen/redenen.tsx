import { Merk, Tabel } from '@weerthuis/ui';
import { bronVan, redenNaam, zegReden } from './reden.js';
import type { Reden } from './typen.js';

/** Every yes and no for one pair, with where the rule comes from. */
export const Redenen = ({ redenen }: { redenen: readonly Reden[] }) => (
  <Tabel bijschrift="Elke regel, met de bron" stil>
    <thead>
      <tr>
        <th scope="col">Regel</th>
        <th scope="col">Oordeel</th>
        <th scope="col">Bron</th>
        <th scope="col" className="getal">
          Punten
        </th>
      </tr>
    </thead>
    <tbody>
      {redenen.map((r) => (
        <tr key={r.code}>
          <th scope="row">{redenNaam(r)}</th>
          <td>
            {r.ja ? <Merk soort="gereed">ja</Merk> : <Merk>nee</Merk>} {zegReden(r)}
          </td>
          <td className="stil klein">{bronVan(r)}</td>
          <td className="getal">{r.punten}</td>
        </tr>
      ))}
    </tbody>
  </Tabel>
);
