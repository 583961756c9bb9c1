import {
  OpnieuwGevraagdPartij,
  StroomBeginPartij,
  StroomEindPartij,
  StromenBekendPartij,
  StroomOvergeslagenPartij,
  viewVan,
  WezenGemeldPartij,
} from '@weerthuis/contracts';
import type { FeitContext } from '../feiten/feit-context.js';
import type { Bushandlers } from '../omroep/busfeiten.js';
import type { Beantwoorder } from '../opnieuw/beantwoorder.js';
import type { BekendeStromen } from './bekende-stromen.js';
import type { Weesboek } from './weesboek.js';

const niets = () => Promise.resolve();

/** What is done with what parties say about sending again. `gevraagd` wakes who answers. */
export const herstelfeiten = (
  beantwoorder: Beantwoorder,
  bekend: BekendeStromen,
  wezen: Weesboek,
  gevraagd: () => void,
): Bushandlers => [
  [
    viewVan(OpnieuwGevraagdPartij),
    async (f: OpnieuwGevraagdPartij, c: FeitContext) => {
      await beantwoorder.noteer(c.werk.em, c.bron, f);
      if (f.gebied) await bekend.noem(c.werk.em, c.bron, f.gebied);
      c.werk.naCommit(gevraagd);
    },
  ],
  // These only take their place: order does the rest.
  [viewVan(StroomBeginPartij), niets],
  [viewVan(StroomOvergeslagenPartij), niets],
  [viewVan(StroomEindPartij), (f: StroomEindPartij, c) => wezen.stroomGeeindigd(c.werk, c.bron, c.id, f)],
  [viewVan(StromenBekendPartij), (f: StromenBekendPartij, c) => wezen.stromenBekend(c.werk, c.bron, f)],
  [viewVan(WezenGemeldPartij), (f: WezenGemeldPartij, c) => wezen.gemeld(c.werk, c.bron, f)],
];
