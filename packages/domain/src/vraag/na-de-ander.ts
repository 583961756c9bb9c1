import { kan, machines, stap, type Vraagstand } from '../toestanden/index.js';

/** Where an own question stands when its answer comes: it counts, also when we ended the question while it was under way. */
export const naAntwoordVanAnder = (stand: string): Vraagstand =>
  stap(machines.vraag, stand, kan(machines.vraag, stand, 'beantwoord') ? 'beantwoord' : 'antwoord-was-onderweg');

/**
 * Where a question stands when the other side ended it: the asker takes it back (`in`), or the casus is closed at who was asked
 * (`uit`). Nothing when it ended before: an answer that was given stays.
 */
export function naEindeVanAnder(stand: string, richting: 'uit' | 'in'): Vraagstand | undefined {
  const g = richting === 'in' ? 'ingetrokken' : 'vervallen';
  return kan(machines.vraag, stand, g) ? stap(machines.vraag, stand, g) : undefined;
}
