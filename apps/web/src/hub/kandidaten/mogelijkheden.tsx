import { useQuery } from '@tanstack/react-query';
import { Kop, Merk, Uitklap, Zin } from '@weerthuis/ui';
import { Koppel } from '../../kern/koppel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Redenen } from '../gemeen/redenen.js';
import { zegReden, zegWaarom } from '../gemeen/reden.js';
import type { Aanbod, Kandidaat, Paar } from '../gemeen/typen.js';
import { aanbodVraag, mogelijkhedenVraag } from '../gemeen/vragen.js';
import { adres, bedrag, gebied } from '../gemeen/zeg.js';
import { opsomming } from '../../kern/woorden.js';
import { mogelijkzin } from './mogelijkzin.js';

/** Every home that is free now for this person, best first, with the reason for every yes and no. */
export function Mogelijkheden({ k }: { k: Kandidaat }) {
  const vraag = useQuery(mogelijkhedenVraag(k.casus));
  const { data: aanbod = [] } = useQuery(aanbodVraag);
  return (
    <section className="deel" aria-labelledby="mogelijk">
      <Kop niveau={2} id="mogelijk">
        Woningen die nu vrij zijn
      </Kop>
      <Uitkomst van={vraag} rijen={4}>
        {(paren) => (
          <>
            <Zin className="inhoud">{mogelijkzin(paren)}</Zin>
            <ol>
              {paren.map((p) => (
                <Regel key={p.aanbod} p={p} a={aanbod.find((x) => x.aanbod === p.aanbod)} />
              ))}
            </ol>
          </>
        )}
      </Uitkomst>
    </section>
  );
}

const Regel = ({ p, a }: { p: Paar; a: Aanbod | undefined }) => (
  <li className="mogelijk">
    <span>
      <Koppel to="/hub/woningen/$aanbod" params={{ aanbod: p.aanbod }} kaal className="rijlink" data-rij={p.aanbod}>
        {a ? adres(a.woning) : 'Woning'}
      </Koppel>
      {a && (
        <span className="stil klein">
          {' '}
          {gebied(a.woning.buurt)}, {a.woning.plaats}, {bedrag(a.woning.rekenhuurCent)}
        </span>
      )}
    </span>
    <span>
      {p.past ? <Merk soort="gereed">past</Merk> : <Merk>past niet</Merk>} {p.past && <b>{p.score} punten</b>}
    </span>
    <div>
      <p className="klein">{p.past ? zegWaarom(p.redenen) : opsomming(p.redenen.filter((r) => !r.ja).map(zegReden))}</p>
      <Uitklap
        kop={
          <>
            Alle regels<span className="alleen-voorlezen"> voor {a ? adres(a.woning) : 'deze woning'}</span>
          </>
        }
      >
        <Redenen redenen={p.redenen} />
      </Uitklap>
    </div>
  </li>
);
