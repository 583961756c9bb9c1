import { laatste, plusDagen, type Datum } from '@weerthuis/domain';
import type { Spoor } from './spoor.js';

export interface Periode {
  van: Datum;
  tot?: Datum;
}

/** What this gemeente can say of the line income of one adult. */
export interface Inkomensbeeld {
  perioden: Periode[];
  /** Something was asked and nothing is decided: neither covered nor not. */
  onbekend: boolean;
}

const isUitkering = (s: Spoor): boolean => s.soort === 'uitkering';
/** Days on which a benefit is or was paid: also one that ended covers the days before. */
const betaald = (s: Spoor): boolean =>
  isUitkering(s) && (s.stand === 'toegekend' || (s.stand === 'beeindigd' && s.tot !== null));

/** Joins periods that overlap or follow each other on the next day. */
export function voegSamen(perioden: readonly Periode[]): Periode[] {
  const uit: Periode[] = [];
  for (const p of [...perioden].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const vorige = uit.at(-1);
    if (!vorige || (vorige.tot && p.van > plusDagen(vorige.tot, 1))) uit.push({ ...p });
    else if (vorige.tot && p.tot) vorige.tot = laatste(vorige.tot, p.tot);
    else delete vorige.tot;
  }
  return uit;
}

/** The line income of one adult from the tracks of that adult; undefined when no benefit was ever asked here. */
export function inkomen(sporen: readonly Spoor[]): Inkomensbeeld | undefined {
  const uitkeringen = sporen.filter(isUitkering);
  if (!uitkeringen.length) return undefined;
  const perioden = voegSamen(
    uitkeringen.filter(betaald).flatMap(({ vanaf, tot }) => (vanaf ? [{ van: vanaf, ...(tot ? { tot } : {}) }] : [])),
  );
  return { perioden, onbekend: !perioden.length && uitkeringen.some(({ stand }) => stand === 'aangevraagd') };
}

export interface Taakbeeld {
  stand: 'bezig' | 'gereed' | 'kan-niet';
  verwachtOp?: Datum;
  reden?: string;
}

/**
 * The joint task `inkomen-geregeld` from the tracks behind it: ready when all are decided and a benefit that was asked is given;
 * undefined when there is no track yet. Dates that do not fit the move are no matter of the task but of the gap guard.
 */
export function taakbeeld(sporen: readonly Spoor[], leden: readonly string[]): Taakbeeld | undefined {
  const eigen = sporen.filter(({ lid, stand }) => leden.includes(lid) && stand !== 'beeindigd');
  if (!eigen.length) return undefined;
  const open = eigen.filter(({ stand }) => stand === 'aangevraagd');
  if (open.length) {
    const data = open.flatMap(({ vanaf }) => (vanaf ? [vanaf] : []));
    return { stand: 'bezig', ...(data.length ? { verwachtOp: laatste(...data) } : {}) };
  }
  const zonder = leden.some((lid) => {
    const uitkeringen = eigen.filter((s) => s.lid === lid && isUitkering(s));
    return uitkeringen.length > 0 && uitkeringen.every(({ stand }) => stand === 'afgewezen');
  });
  return zonder ? { stand: 'kan-niet', reden: 'niet-toegekend' } : { stand: 'gereed' };
}
