import { Kop, Tabel } from '@weerthuis/ui';
import { aantal, lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import type { Kant, Voorproef, Wachtende } from '../gemeen/typen.js';

const maanden = (n: number): string => aantal(n, 'maand', 'maanden');

const REGELS: readonly (readonly [string, (k: Kant) => string])[] = [
  ['Mensen met een woning', (k) => String(k.geplaatst)],
  ['Wie het langst wacht zonder woning', (k) => maanden(k.langsteWachttijd)],
  ['Samen gewacht zonder woning', (k) => maanden(k.wachtmaandenSamen)],
  ['Punten, geteld zoals nu', (k) => String(k.puntenVanVandaag)],
  ['Beter kan niet', (k) => (k.bewezen ? 'bewezen' : 'niet bewezen')],
];

/** The same people and homes under both weights, side by side, and who notices. */
export const VoorproefBlad = ({ p }: { p: Voorproef }) => (
  <>
    <section className="deel" aria-labelledby="naast">
      <Kop niveau={2} id="naast">
        Nu en met dit voorstel
      </Kop>
      <p className="klein stil">
        Voor wie en wat er op {lang(p.peildatum)} is. Er wordt niets vastgelegd en niemand hoort ervan.
      </p>
      <Tabel bijschrift="De verdeling nu en met dit voorstel" stil>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col" className="getal">
              Nu
            </th>
            <th scope="col" className="getal">
              Met dit voorstel
            </th>
          </tr>
        </thead>
        <tbody>
          {REGELS.map(([naam, zeg]) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td className="getal">{zeg(p.nu)}</td>
              <td className="getal">{zeg(p.dan)}</td>
            </tr>
          ))}
        </tbody>
      </Tabel>
    </section>
    <Mensen kop="Wachten langer" leeg="Niemand." lijst={p.wachtLanger} />
    <Mensen kop="Worden eerder geholpen" leeg="Niemand." lijst={p.eerderGeholpen} />
  </>
);

const Mensen = ({ kop, leeg, lijst }: { kop: string; leeg: string; lijst: readonly Wachtende[] }) => (
  <section className="deel" aria-label={kop}>
    <Kop niveau={2}>{kop}</Kop>
    {lijst.length === 0 ? (
      <p>{leeg}</p>
    ) : (
      <ul>
        {lijst.map((m) => (
          <li key={m.casus}>
            <Koppel to="/hub/kandidaten/$casus" params={{ casus: m.casus }} className="nr">
              {m.casusnummer}
            </Koppel>
            , wacht {maanden(m.maanden)}
          </li>
        ))}
      </ul>
    )}
  </section>
);
