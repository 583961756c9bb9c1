/** Employees of a gemeente who handle a casus. */
export const CASUSWERKERS = ['indicatieconsulent', 'inkomensconsulent'] as const;
export const INDICATIE = ['indicatieconsulent'] as const;
export const INKOMEN = ['inkomensconsulent'] as const;
export const BELEID = ['beleidsmedewerker'] as const;
