import { BESLUITANTWOORDEN } from '@weerthuis/domain';
import { Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { hoofdletter } from '../../kern/datum.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { woorden } from '../../kern/woorden.js';
import type { Besluitvraag } from './vragen.js';

const TOETSEN = ['a', 'b'];

/** What can be answered on a question of this kind: first what one party decides alone. */
const antwoordenOp = (soort: string): string[] => {
  const a = Object.hasOwn(BESLUITANTWOORDEN, soort) && BESLUITANTWOORDEN[soort as keyof typeof BESLUITANTWOORDEN];
  return a ? [...a.anders, a.samen] : [];
};

/** The buttons of a decision or advice that is asked of us. */
export function Besluitdaden({ v, toetsen }: { v: Besluitvraag; toetsen?: boolean }) {
  const opdracht = useOpdracht();
  const [fout, zetFout] = useState<unknown>();
  const antwoord = (a: string) => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/besluitvragen/${v.besluit}/antwoord`,
      lichaam: { antwoord: a, rol: v.rol },
      omschrijving: `${hoofdletter(woorden(a))} op de vraag over ${v.casusnummer ?? 'de casus'}`,
    }).catch(zetFout);
  };
  return (
    <>
      {fout !== undefined && <Fout fout={fout} />}
      {antwoordenOp(v.soort).map((a, i) => (
        <Knop
          key={a}
          eerst={i === 0}
          {...(toetsen && { 'data-daad': true, toets: TOETSEN[i] ?? '' })}
          onClick={() => antwoord(a)}
        >
          {hoofdletter(woorden(a))}
        </Knop>
      ))}
    </>
  );
}
