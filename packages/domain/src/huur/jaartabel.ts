/** Yearly limits for letting social homes. Incomes in whole euros a year, rents in cents a month. */
export interface Jaartabel {
  jaar: number;
  /** Highest income for a DAEB home: one person, more persons. */
  daebInkomen: { een: number; meer: number };
  /** Highest income that must be housed fittingly; `ouderen` when somebody reached the AOW age. */
  passendInkomen: { een: number; meer: number; ouderenEen: number; ouderenMeer: number };
  /** Rent up to which a home fits: one or two persons, three or more. */
  aftoppingCent: { laag: number; hoog: number };
  kwaliteitskortingCent: number;
  /** Above this a home is not social (liberalisatiegrens). */
  daebHuurCent: number;
  /** Whether a rent above the limit costs people the huurtoeslag; no longer from 2026. */
  huurgrensVoorToeslag: boolean;
  bron: string;
}

/** Passend toewijzen, 95% test (Woningwet art. 46 en BTIV; te toetsen). Values as the domain briefing quotes them. */
export const JAARTABELLEN: readonly Jaartabel[] = [
  {
    jaar: 2025,
    daebInkomen: { een: 49_669, meer: 54_847 },
    passendInkomen: { een: 28_375, meer: 38_500, ouderenEen: 27_775, ouderenMeer: 37_350 },
    aftoppingCent: { laag: 68_296, hoog: 73_193 },
    kwaliteitskortingCent: 47_720,
    daebHuurCent: 90_007,
    huurgrensVoorToeslag: true,
    bron: 'openrijk.nl, jaartabel 2025',
  },
  {
    jaar: 2026,
    daebInkomen: { een: 51_537, meer: 56_910 },
    passendInkomen: { een: 29_400, meer: 39_925, ouderenEen: 28_775, ouderenMeer: 38_650 },
    aftoppingCent: { laag: 71_300, hoog: 76_400 },
    kwaliteitskortingCent: 49_820,
    daebHuurCent: 93_293,
    huurgrensVoorToeslag: false,
    bron: 'volkshuisvestingnederland.nl, jaartabel 2026; aftoppingsgrenzen in hele euro’s (centen te toetsen)',
  },
];

/** The table of a year; a later year than the last known uses the last, and says so in its `jaar`. */
export function jaartabel(jaar: number): Jaartabel {
  const gesorteerd = [...JAARTABELLEN].sort((a, b) => b.jaar - a.jaar);
  return gesorteerd.find((t) => t.jaar <= jaar) ?? (gesorteerd.at(-1) as Jaartabel);
}
