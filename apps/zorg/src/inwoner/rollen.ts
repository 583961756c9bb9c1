import type { HandelingOpties } from '@weerthuis/platform';

/** Who may be at the pages of a casus: the person, who signs for the person, and who only reads along. */
export const INWONERROLLEN = ['bewoner', 'vertegenwoordiger', 'meelezer'] as const;
export type Inwonerrol = (typeof INWONERROLLEN)[number];

const voor = (doel: string, ...rollen: Inwonerrol[]): HandelingOpties => ({ rollen, doel });

/** Where it stands, what is asked, who to call. */
export const IEDEREEN = voor('u laten zien hoe het gaat', ...INWONERROLLEN);
/** The data themselves, and who looked at them. */
export const EIGEN = voor('u laten zien wat wij weten', 'bewoner', 'vertegenwoordiger');
/** Yes or no to a home. */
export const ANTWOORD = voor('uw antwoord doorgeven', 'bewoner', 'vertegenwoordiger');
/** What only the person decides: to stop, and who reads along. */
export const ALLEEN_ZELF = voor('doen wat u vraagt', 'bewoner');
