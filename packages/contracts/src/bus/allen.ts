import type { Partijrol } from '@weerthuis/domain';

/** What the bus itself tells goes from every party to every party, in one view. */
export const ALLEN: Partijrol[] = ['gemeente', 'corporatie', 'zorg', 'matching'];
