import { laatste, plusWerkdagen, signaalTermijn } from '@weerthuis/domain';
import { momentTermijn } from '../../nazorg/domain/momenten.js';
import type { Dossier, Openstap, Stappen, Termijnen } from './openstap.js';

type Woont = Dossier['plaatsingen'][number];

const hoofd = ({ dossier: p }: Woont, over: string) => ({
  rol: 'hoofdbegeleider',
  partij: p.partijen.hoofdbegeleider,
  over,
});

const signalen = (w: Woont, t: Termijnen): Openstap[] =>
  (w.nazorg.signalen ?? []).flatMap((s) => {
    const uiterlijk = signaalTermijn(s, t.signaal);
    return uiterlijk ? [{ stap: 'signaal', soort: s.stand, ...hoofd(w, s.signaal), uiterlijk }] : [];
  });

/** Extra attention is not over because its day came: somebody looks back on or after that day. */
const aandacht = (w: Woont): Openstap[] => {
  const { extraAandachtTot: tot, evaluaties } = w.nazorg;
  return tot && !evaluaties.some((op) => op >= tot)
    ? [{ stap: 'extra-aandacht', ...hoofd(w, w.dossier.plaatsing), uiterlijk: tot }]
    : [];
};

/** The joint decision; after a no the other plan that was agreed, until it is proposed again or closed. */
function omklap(w: Woont, t: Termijnen): Openstap[] {
  const o = w.nazorg.omklap;
  if (!o) return [];
  const corporatie = { rol: 'corporatie', partij: w.dossier.partijen.verhuurder, over: o.omklap };
  if (!o.uitkomst && o.voorgesteldOp)
    return [{ stap: 'omklap', ...corporatie, uiterlijk: plusWerkdagen(o.voorgesteldOp, t.omklap) }];
  if (o.uitkomst === 'niet' && o.beslotenOp)
    return [{ stap: 'plan-b', ...hoofd(w, o.omklap), uiterlijk: plusWerkdagen(o.beslotenOp, t.omklap) }];
  return [];
}

const momenten = (w: Woont): Openstap[] =>
  w.nazorg.momenten
    .filter((m) => m.soort !== 'volgen' && ['gepland', 'over-tijd'].includes(m.stand))
    .map((m) => ({ stap: 'nazorgmoment', soort: m.soort, ...hoofd(w, m.moment), uiterlijk: momentTermijn(m.op) }));

/** From the move to closing: when nothing else is open, the hub closes it. */
export const nazorg: Stappen = ({ plaatsingen }, t) =>
  plaatsingen
    .filter(({ dossier }) => ['verhuisd', 'nazorg'].includes(dossier.stand))
    .flatMap((w) => {
      const open = [...signalen(w, t), ...aandacht(w), ...omklap(w, t), ...momenten(w)];
      if (open.length || w.dossier.stand !== 'nazorg') return open;
      const sinds = laatste(
        w.dossier.startOp,
        w.nazorg.omklap?.beslotenOp ?? w.dossier.startOp,
        ...w.nazorg.evaluaties,
      );
      const uiterlijk = plusWerkdagen(sinds, t.afsluiten);
      return [{ stap: 'afsluiten', rol: 'matching', partij: t.hub, over: w.dossier.plaatsing, uiterlijk }];
    });
