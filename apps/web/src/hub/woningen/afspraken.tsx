import { useQuery } from '@tanstack/react-query';
import { Kop } from '@weerthuis/ui';
import type { Aanbod, Contingent, Paar } from '../gemeen/typen.js';
import { contingentenVraag, usePartijen } from '../gemeen/vragen.js';
import { gebied } from '../gemeen/zeg.js';
import { woorden } from '../../kern/woorden.js';

/** What the agreements of the region still allow here: room in the buurt, and the numbers that this home counts for. */
export function Afspraken({ a, paren }: { a: Aanbod; paren: readonly Paar[] }) {
  const { data: contingenten = [] } = useQuery(contingentenVraag);
  const { zoek, partijen } = usePartijen();
  const wiens = (c: Contingent) =>
    c.wie.length === 1 ? (partijen.find((p) => p.naam === c.wie[0])?.titel ?? woorden(c.wie[0] ?? '')) : 'Regio';
  const buurt = paren.flatMap((p) => p.redenen).find((r) => r.code === 'buurt-ruimte' || r.code === 'buurt-vol');
  const wie = zoek(a.corporatie)?.naam ?? '';
  const { gemeente, wijk, buurt: code } = a.woning;
  const telt = contingenten.filter(
    (c) => (c.wie.length === 0 || c.wie.includes(wie)) && c.waar.some((w) => [gemeente, wijk, code].includes(w)),
  );
  return (
    <section aria-labelledby="afspraken">
      <Kop niveau={2} id="afspraken">
        Wat de afspraken toelaten
      </Kop>
      <ul>
        {buurt && (
          <Plafond
            naam={`Buurt ${gebied(code)}`}
            nu={Number(buurt.waarden['gebruikt'])}
            van={Number(buurt.waarden['ruimte'])}
            zeg={`Bron: ${String(buurt.waarden['bron'])}.`}
          />
        )}
        {telt.map((c) => (
          <Plafond
            key={c.naam}
            naam={`${wiens(c)}, per ${c.periode}`}
            nu={c.gehaald}
            onderweg={c.onderweg}
            van={doel(c)}
            zeg={zeg(c)}
          />
        ))}
      </ul>
    </section>
  );
}

const doel = (c: Contingent): number => c.maximum ?? c.minimum ?? c.streef ?? 0;
const zeg = (c: Contingent): string =>
  `${c.maximum !== undefined ? 'Hoogstens' : c.minimum !== undefined ? 'Minstens' : 'Streven'}, telt bij ${c.teltBij}; ${c.onderweg} onderweg.`;

/** How full an agreement is; the accent is this home. */
export function Plafond(p: { naam: string; nu: number; onderweg?: number; van: number; zeg?: string }) {
  const breed = (n: number) => (p.van > 0 ? Math.min(200, (200 * n) / p.van) : 0);
  const [vul, deze] = [breed(p.nu + (p.onderweg ?? 0)), breed(1)];
  return (
    <li className="plafond">
      <b>{p.naam}</b>
      <span>
        <b>{p.nu}</b> van {p.van}
      </span>
      <svg viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="vul" width={vul} height="10" />
        <rect className="deze" x={Math.min(200 - deze, vul)} width={deze} height="10" />
        <rect className="rand" x=".5" y=".5" width="199" height="9" />
      </svg>
      <span className="stil klein">
        {p.nu + (p.onderweg ?? 0) + 1 > p.van ? 'Met deze woning erboven. ' : ''}
        {p.zeg}
      </span>
    </li>
  );
}
