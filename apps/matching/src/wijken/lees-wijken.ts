import { buurtenVan, wijkenVan } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { beginstand, type Startstand } from '../startstand/domain/belasting.js';
import { startstandVan } from '../startstand/belasting.js';
import type { Hub } from '../gedeeld/hub.js';

/** One wijk as the coordinator weighs it; counts of homes and households, no persons. */
export interface Wijkstand {
  wijk: string;
  naam: string;
  gemeente: string;
  inwoners: number;
  /** Households that its buurten can carry, as far as the gemeente said so. */
  ruimte?: number;
  /** Buurten of which the gemeente said it, of how many. */
  buurtenGemeld: number;
  buurten: number;
  /** Buurten that the gemeente calls full. */
  vol: number;
  /** Households that weigh on it now. */
  belasting: number;
  /** Homes that are free for a voordracht. */
  woningen: number;
  /** First day on which a gemeente looks at it again. */
  herzienOp?: string;
}

interface Draagkrachtrij {
  buurt: string;
  ruimte: number;
  niveau: string;
  peildatum: string;
  herzienOp: string;
}
interface Plaatsingrij {
  buurt: string;
  geopendOp: string;
  overgenomen: boolean;
}

const DRAAGKRACHT = `SELECT buurt, ruimte, niveau, peildatum::text, herzien_op::text AS "herzienOp" FROM matching.draagkracht`;
const PLAATSINGEN = `SELECT buurt, geopend_op::text AS "geopendOp", dossier ? 'overgenomenUit' AS overgenomen
  FROM matching.plaatsing WHERE stand <> 'afgebroken'`;
const WONINGEN = `SELECT woning->>'buurt' AS buurt, count(*)::int AS n FROM matching.aanbod WHERE stand = 'beschikbaar' GROUP BY 1`;

/** All wijken of the gemeenten of the region: what they can carry, what weighs on them, and where a home is free. */
export async function leesWijken(hub: Hub, w: Werkeenheid): Promise<Wijkstand[]> {
  const draagkracht = per<Draagkrachtrij>(await w.em.query(DRAAGKRACHT));
  const plaatsingen = Map.groupBy((await w.em.query(PLAATSINGEN)) as Plaatsingrij[], (p) => p.buurt);
  const woningen = per<{ buurt: string; n: number }>(await w.em.query(WONINGEN));
  const startstand = await startstandVan(hub, w);
  const telt = (buurt: string): number =>
    draagt(startstand.get(buurt), draagkracht.get(buurt), plaatsingen.get(buurt) ?? []);
  return hub.convenant
    .partijen('gemeente')
    .flatMap((g) => (g.gemeentecode ? wijkenVan(g.gemeentecode) : []))
    .map(({ code, naam, gemeente, inwoners }) => {
      const buurten = buurtenVan(code).map((b) => b.code);
      const gemeld = buurten.flatMap((b) => draagkracht.get(b) ?? []);
      const herzien = gemeld.map((d) => d.herzienOp).sort()[0];
      return {
        wijk: code,
        naam,
        gemeente,
        inwoners,
        buurten: buurten.length,
        buurtenGemeld: gemeld.length,
        vol: gemeld.filter((d) => d.niveau === 'vol').length,
        belasting: som(buurten.map(telt)),
        woningen: som(buurten.map((b) => woningen.get(b)?.n ?? 0)),
        ...(gemeld.length && { ruimte: som(gemeld.map((d) => d.ruimte)) }),
        ...(herzien && { herzienOp: herzien }),
      };
    });
}

/** The same count as a shortlist makes, over what was read already. */
function draagt(
  start: Startstand | undefined,
  d: Draagkrachtrij | undefined,
  plaatsingen: readonly Plaatsingrij[],
): number {
  const { aantal, sinds, metOvergenomen } = beginstand(start, d);
  return aantal + plaatsingen.filter((p) => !sinds || p.geopendOp >= sinds || (metOvergenomen && p.overgenomen)).length;
}

const per = <T extends { buurt: string }>(rijen: T[]): Map<string, T> => new Map(rijen.map((rij) => [rij.buurt, rij]));
const som = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);
