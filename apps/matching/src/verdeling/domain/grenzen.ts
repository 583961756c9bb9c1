import type { Contingent, Datum, Oin } from '@weerthuis/domain';
import type { Grens, Mens, Plek } from './invoer.js';
import { begin, periodeVan } from './periode.js';

/** One buurt as the gemeente stated it, or as the profile assumes where it stated nothing. */
export interface Buurtstand {
  buurt: string;
  ruimte: number;
  vol: boolean;
  /** Plaatsingen that weigh on it. */
  gebruikt: number;
  /** People asked for a home there who may still say yes. */
  onderweg: number;
  bron: string;
}

/** How many more people a hoofdbegeleider can support in a gemeente. */
export interface Begeleidingstand {
  partij: Oin;
  gemeente: string;
  plekken: number;
}

/** A home that went, or is going, to somebody. `op`: the day it counts; absent while it is on the way. */
export interface Last {
  corporatie: Oin;
  gemeente: string;
  wijk: string;
  buurt: string;
  op: Partial<Record<Contingent['teltBij'], Datum>>;
}

export interface Standen {
  peildatum: Datum;
  buurten: Buurtstand[];
  begeleiding: Begeleidingstand[];
  contingenten: Contingent[];
  lasten: Last[];
  /** OIN of each corporatie by its name in the profile. */
  corporaties: Record<string, Oin>;
}

const posities = <T>(lijst: readonly T[], past: (x: T) => boolean): number[] =>
  lijst.flatMap((x, i) => (past(x) ? [i] : []));

function buurtgrenzen({ buurten }: Standen, plekken: readonly Plek[]): Grens[] {
  return buurten.map(({ buurt, ruimte, vol, gebruikt, onderweg, bron }) => ({
    id: `buurt ${buurt}`,
    soort: 'buurt',
    waarden: { gebied: buurt, ruimte, gebruikt, onderweg },
    bron,
    hoogstens: vol ? 0 : Math.max(0, ruimte - gebruikt - onderweg),
    plekken: posities(plekken, (p) => p.buurt === buurt),
  }));
}

function begeleidingsgrenzen({ begeleiding }: Standen, mensen: readonly Mens[], plekken: readonly Plek[]): Grens[] {
  return begeleiding.map(({ partij, gemeente, plekken: vrij }) => ({
    id: `begeleiding ${partij} ${gemeente}`,
    soort: 'begeleiding',
    waarden: { hoofdbegeleider: partij, gebied: gemeente, vrij },
    bron: 'opgave van de hoofdbegeleider',
    hoogstens: Math.max(0, vrij),
    plekken: posities(plekken, (p) => p.gemeente === gemeente),
    mensen: posities(mensen, (m) => m.hoofdbegeleider === partij),
  }));
}

/** A streefgetal is watched, never a limit; of a minimum only what is missing counts. */
function contingentgrens(
  c: Contingent,
  { peildatum, lasten, corporaties }: Standen,
  plekken: readonly Plek[],
): Grens[] {
  const afgesproken = c.minimum ?? c.maximum;
  if (afgesproken === undefined || c.doelgroep !== 'alle') return [];
  const wie = c.wie.flatMap((naam) => corporaties[naam] ?? []);
  const telt = (x: Plek | Last): boolean =>
    (!wie.length || wie.includes(x.corporatie)) && c.waar.some((w) => [x.gemeente, x.wijk, x.buurt].includes(w));
  const vanaf = begin(c.periode, peildatum);
  const hier = lasten.filter(telt);
  const gebruikt = hier.filter(({ op }) => (op[c.teltBij] ?? '') >= vanaf).length;
  const onderweg = hier.filter(({ op }) => op[c.teltBij] === undefined).length;
  const over = Math.max(0, afgesproken - gebruikt - onderweg);
  return [
    {
      id: `contingent ${c.naam}`,
      soort: 'contingent',
      waarden: {
        naam: c.naam,
        afgesproken,
        gebruikt,
        onderweg,
        periode: periodeVan(c.periode, peildatum),
        teltBij: c.teltBij,
        ...(c.waar.length === 1 && { gebied: c.waar[0]! }),
      },
      bron: c.bron ?? 'aanname in het regioprofiel',
      ...(c.minimum === undefined ? { hoogstens: over } : { minstens: over }),
      plekken: posities(plekken, telt),
    },
  ];
}

const raakt = (g: Grens): boolean =>
  (g.plekken?.length ?? 1) > 0 && (g.mensen?.length ?? 1) > 0 && (g.hoogstens !== undefined || g.minstens! > 0);

/** Every limit that touches these people and homes, with what is left of it. */
export const grenzen = (s: Standen, mensen: readonly Mens[], plekken: readonly Plek[]): Grens[] =>
  [
    ...buurtgrenzen(s, plekken),
    ...begeleidingsgrenzen(s, mensen, plekken),
    ...s.contingenten.flatMap((c) => contingentgrens(c, s, plekken)),
  ]
    .filter(raakt)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
