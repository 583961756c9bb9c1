/** The four kinds of party that sign a convenant and run an instance. */
export const PARTIJROLLEN = ['gemeente', 'corporatie', 'zorg', 'matching'] as const;
export type Partijrol = (typeof PARTIJROLLEN)[number];

/** Finer recipients: the part a party has in one casus. */
export const DEELNAMES = {
  herkomst: 'gemeente',
  vestiging: 'gemeente',
  centrum: 'gemeente',
  aanmelder: 'zorg',
  hoofdbegeleider: 'zorg',
  medebetrokken: 'zorg',
  verhuurder: 'corporatie',
} as const satisfies Record<string, Partijrol>;
export type Deelname = keyof typeof DEELNAMES;

/** Who gets something: any party of a role, or only the party with that part in the casus. */
export type Ontvanger = Partijrol | Deelname;
export const ONTVANGERS: readonly Ontvanger[] = [...PARTIJROLLEN, ...(Object.keys(DEELNAMES) as Deelname[])];

/** The kind of party behind a recipient: `herkomst` is a gemeente. */
export const partijrolVan = (ontvanger: Ontvanger): Partijrol =>
  ontvanger in DEELNAMES ? DEELNAMES[ontvanger as Deelname] : (ontvanger as Partijrol);

/** What an employee is in the own organisation; `beheerder` runs the instance and reads no case data. */
export const MEDEWERKERROLLEN = {
  zorg: ['begeleider', 'planner', 'beheerder'],
  gemeente: ['indicatieconsulent', 'inkomensconsulent', 'beleidsmedewerker', 'beheerder'],
  corporatie: ['verhuurconsulent', 'beheerder'],
  matching: ['coordinator', 'beheerder'],
} as const satisfies Record<Partijrol, readonly string[]>;
export type Medewerkerrol = (typeof MEDEWERKERROLLEN)[Partijrol][number];

/** The steps of a casus at which fields open, in order; a zoekopdracht counts as a voordracht. */
export const STAPPEN = [
  'aanmelding',
  'toelating',
  'voordracht',
  'voorlopig-akkoord',
  'definitief-akkoord',
  'sleutel',
  'nazorg',
] as const;
export type Stap = (typeof STAPPEN)[number];

/** Whether step `a` has been reached when the casus stands at step `b`. */
export const bereikt = (a: Stap, b: Stap): boolean => STAPPEN.indexOf(a) <= STAPPEN.indexOf(b);
