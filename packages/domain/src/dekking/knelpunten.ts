import { laatste, plusDagen, verschilInDagen, type Datum } from '../datum/datum.js';
import type { Casusrol } from '../regio/partij.js';
import { onbekend, ongedekt } from './dagen.js';
import type { Datumnaam, Dossierbeeld, Knelpunt, Lijn } from './dekking.js';
import { DATUMREGELS, LIJNREGELS, regelsOp, type Datumregel, type Lijnregel } from './regels.js';

/** What a region agreed about gaps. */
export interface Gatafspraken {
  /** Days a line may stay uncovered before it is a knelpunt. */
  toegestaanDagen: Record<Lijn, number>;
  /** How many days past the move (or today) the guard looks. */
  vooruitDagen: number;
}

export const GEEN_GAT: Gatafspraken = {
  toegestaanDagen: { dak: 0, inkomen: 0, ondersteuning: 0, dag: 0 },
  vooruitDagen: 42,
};

/** The days in which a line must be covered, or undefined while no date is known from which it matters. */
export function venster(
  regel: Lijnregel,
  beeld: Dossierbeeld,
  gaten: Gatafspraken,
): { van: Datum; tot: Datum } | undefined {
  const bekend = regel.vanaf.map((naam) => (naam === 'vandaag' ? beeld.vandaag : beeld.datums[naam])).find((d) => d);
  if (!bekend) return undefined;
  const { verhuizing, sleutel } = beeld.datums;
  const van = laatste(beeld.vandaag, bekend);
  const tot = plusDagen(laatste(van, verhuizing ?? sleutel ?? van), gaten.vooruitDagen);
  return { van, tot };
}

function eigenaarVan(regel: Lijnregel, beeld: Dossierbeeld, lid: string, dag: Datum): Casusrol {
  const overgang = regel.daarna && beeld.datums[regel.daarna.vanaf];
  if (regel.daarna && overgang && dag >= overgang) return regel.daarna.eigenaar;
  return (regel.lijn === 'inkomen' && beeld.inkomenDoor?.[lid]) || regel.eigenaar;
}

function lijngaten(regel: Lijnregel, beeld: Dossierbeeld, gaten: Gatafspraken): Knelpunt[] {
  const dagen = venster(regel, beeld, gaten);
  if (!dagen) return [];
  return beeld.leden.flatMap((lid) => {
    const meldingen = beeld.dekking.filter((d) => d.lid === lid && d.lijn === regel.lijn);
    return ongedekt(meldingen, dagen.van, dagen.tot)
      .filter((gat) => verschilInDagen(gat.van, gat.tot) + 1 > gaten.toegestaanDagen[regel.lijn])
      .map((gat) => ({
        lid,
        lijn: regel.lijn,
        ...gat,
        soort: onbekend(meldingen, gat) ? ('onbekend' as const) : ('gat' as const),
        eigenaar: eigenaarVan(regel, beeld, lid, gat.van),
        regel: regel.regel,
        bron: regel.bron,
      }));
  });
}

/** The first of these dates that is known. */
const eersteBekend = (namen: readonly (Datumnaam | 'vandaag')[], beeld: Dossierbeeld): Datum | undefined =>
  namen.flatMap((naam) => (naam === 'vandaag' ? beeld.vandaag : (beeld.datums[naam] ?? [])))[0];

function datumgat(regel: Datumregel, beeld: Dossierbeeld): Knelpunt[] {
  const [lid] = beeld.leden;
  const van = eersteBekend(regel.vanaf, beeld);
  const einde = eersteBekend(regel.totVoor, beeld);
  if (!lid || !van || !einde || einde <= beeld.vandaag) return [];
  if (verschilInDagen(van, einde) <= regel.toegestaanDagen) return [];
  const { lijn, eigenaar, bron } = regel;
  return [{ lid, lijn, van, tot: plusDagen(einde, -1), soort: 'gat', eigenaar, regel: regel.regel, bron }];
}

/**
 * The gaps ahead: per adult every run of days in which a line is not covered, and the gaps in money and furniture that dates
 * show. Empty exactly when every guarded day is covered (or within what the region allows) and no date rule bites.
 */
export function knelpunten(
  beeld: Dossierbeeld,
  gaten: Gatafspraken = GEEN_GAT,
  regels: { lijnen: readonly Lijnregel[]; datums: readonly Datumregel[] } = { lijnen: LIJNREGELS, datums: DATUMREGELS },
): Knelpunt[] {
  return [
    ...regelsOp(regels.lijnen, beeld.vandaag).flatMap((regel) => lijngaten(regel, beeld, gaten)),
    ...regelsOp(regels.datums, beeld.vandaag).flatMap((regel) => datumgat(regel, beeld)),
  ].sort((a, b) => a.van.localeCompare(b.van) || a.regel.localeCompare(b.regel) || a.lid.localeCompare(b.lid));
}

const zelfde = (a: Knelpunt, b: Knelpunt) =>
  a.regel === b.regel && a.lid === b.lid && a.van <= (b.tot ?? '9999') && b.van <= (a.tot ?? '9999');

/** What a new look changes: gaps that came, that moved (old with new), and that are mended. */
export function vergelijkKnelpunten<K extends Knelpunt>(oud: readonly K[], nieuw: readonly Knelpunt[]) {
  const gebleven = new Map<K, Knelpunt>();
  const over = [...nieuw];
  for (const k of oud) {
    const i = over.findIndex((n) => zelfde(k, n));
    if (i >= 0) gebleven.set(k, over.splice(i, 1)[0] as Knelpunt);
  }
  const anders = [...gebleven].filter(
    ([a, b]) => a.van !== b.van || (a.tot ?? undefined) !== b.tot || a.soort !== b.soort || a.eigenaar !== b.eigenaar,
  );
  return {
    ontstaan: over,
    gewijzigd: anders.map(([van, naar]) => ({ van, naar })),
    opgelost: oud.filter((k) => !gebleven.has(k)),
  };
}
