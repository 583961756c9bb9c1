import { Kop } from '@weerthuis/ui';
import { tijd } from '../../kern/datum.js';
import { usePartijen } from '../gemeen/vragen.js';
import type { Overleg } from './gegevens.js';
import { zegRegel } from './zeg-overleg.js';

/** The minutes: every fact in order, as it is read aloud. Nothing in it ever changes. */
export function Verslag({ o }: { o: Overleg }) {
  const { titel } = usePartijen();
  const nummer = new Map(o.punten.map((p) => [p.punt, p.casusnummer]));
  return (
    <section className="deel" aria-labelledby="verslag">
      <Kop niveau={2} id="verslag">
        Verslag
      </Kop>
      <ol className="overleg__verslag">
        {o.verslag.map((r) => (
          <li key={r.volg}>
            {r.feit.punt && <b className="nr">{nummer.get(r.feit.punt)}: </b>}
            {zegRegel(r, titel)}{' '}
            <span className="stil klein">
              {tijd(r.op)}, {r.door}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
