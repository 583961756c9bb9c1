/** Employees who handle a shared casus, in each kind of party. */
export const BEHANDELAARS = [
  'begeleider',
  'planner',
  'indicatieconsulent',
  'inkomensconsulent',
  'verhuurconsulent',
] as const;
