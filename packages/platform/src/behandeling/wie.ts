/** Whoever handles a shared casus, in each kind of organisation. */
export const ALLE_BEHANDELAARS = [
  'begeleider',
  'planner',
  'indicatieconsulent',
  'inkomensconsulent',
  'beleidsmedewerker',
  'verhuurconsulent',
  'coordinator',
];
/** Names who handles what and keeps somebody out of a casus, without seeing its content. */
export const BEHEER = ['beheerder'];
