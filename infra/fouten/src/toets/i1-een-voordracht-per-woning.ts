import type { Toets } from './toets.js';

/** I1. Not by the hub's word alone: the corporatie's own candidates count too. */
export const i1: Toets = {
  naam: 'I1',
  regel: 'een woning heeft hoogstens een lopende of aangenomen voordracht',
  async zoek({ boeken }) {
    const dubbel = await boeken.lees<{ eenheid: string; n: number }>(
      'matchingspunt',
      `select eenheid, count(*)::int as n from matching.voordracht where stand <> 'vervallen' group by eenheid having count(*) > 1`,
    );
    const plaatsingen = await boeken.lees<{ eenheid: string; n: number }>(
      'traverse',
      `select eenheid, count(*)::int as n from deelname.plaatsing where stand not in ('afgebroken', 'afgesloten') and eenheid is not null
       group by eenheid having count(*) > 1`,
    );
    return [
      ...dubbel.map((r) => `woning ${r.eenheid} heeft bij het matchingspunt ${r.n} voordrachten`),
      ...plaatsingen.map((r) => `woning ${r.eenheid} heeft bij zorg ${r.n} plaatsingen`),
    ];
  },
};
