import { plusDagen, type Contingent, type Datum } from '@weerthuis/domain';
import { periodeVan } from './periode.js';

/** One home as far as a contingent looks: whose, where, how far it came and when, and whether it was looked for. */
export interface Telbaar {
  /** Slug of the corporatie. */
  corporatie: string;
  /** CBS codes of the gemeente, wijk and buurt. */
  gebieden: string[];
  aanbodOp?: Datum;
  contractOp?: Datum;
  sleutelOp?: Datum;
  gezocht: boolean;
}

export interface Contingentstand {
  van: Datum;
  tot: Datum;
  gehaald: number;
  /** Of these, found on a zoekopdracht. */
  viaZoekopdracht: number;
  /** Left over of the period before, where the agreement says that it goes along; once, and only when homes were counted then. */
  doorgeschoven: number;
  /** Pledged or under way, not counted yet. */
  onderweg: number;
}

const MOMENT = { aanbod: 'aanbodOp', contract: 'contractOp', sleutel: 'sleutelOp' } as const;

/**
 * A contingent of corporaties counts their homes in its area, one of gemeenten all homes in its area: `wie` names whom it binds.
 */
const valtOnder = (c: Contingent, corporaties: readonly string[], t: Telbaar): boolean =>
  t.gebieden.some((g) => c.waar.includes(g)) &&
  (c.wie.includes(t.corporatie) || !c.wie.some((naam) => corporaties.includes(naam)));

/** How far a contingent is filled in the period that this day falls in. */
export function telContingent(
  c: Contingent,
  corporaties: readonly string[],
  woningen: readonly Telbaar[],
  vandaag: Datum,
): Contingentstand {
  const { van, tot } = periodeVan(c.periode, vandaag);
  const onder = woningen.filter((t) => valtOnder(c, corporaties, t));
  const op = (t: Telbaar): Datum | undefined => t[MOMENT[c.teltBij]];
  const tussen = (vanaf: Datum, voor: Datum): Telbaar[] =>
    onder.filter((t) => (op(t) ?? '') >= vanaf && (op(t) ?? voor) < voor);
  const geteld = tussen(van, tot);
  const vorige = tussen(periodeVan(c.periode, plusDagen(van, -1)).van, van).length;
  const over = Math.max(0, (c.minimum ?? c.maximum ?? c.streef ?? 0) - vorige);
  return {
    van,
    tot,
    gehaald: geteld.length,
    viaZoekopdracht: geteld.filter((t) => t.gezocht).length,
    doorgeschoven: c.doorschuiven && vorige > 0 ? over : 0,
    onderweg: onder.filter((t) => !op(t)).length,
  };
}
