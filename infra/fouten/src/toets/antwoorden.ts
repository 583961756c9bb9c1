import type { Toets } from './toets.js';

/** What a client may see: a fault is 503 with a moment to try again, never 500; and certainty in the end. */
export const antwoorden: Toets = {
  naam: 'antwoord',
  regel: 'een storing geeft 503, nooit 500, en elke handeling komt tot een uitkomst',
  zoek({ last }) {
    const uit: string[] = [];
    for (const { waar, methode, pad, pogingen, stand, code } of last.geschiedenis.alle) {
      if (pogingen.some((p) => p.soort === 'antwoord' && p.status === 500))
        uit.push(`${waar} ${methode} ${pad} gaf 500`);
      if (stand === 'onbekend' || stand === 'loopt')
        uit.push(`${waar} ${methode} ${pad} bleef ${stand} (${code ?? ''})`);
    }
    return Promise.resolve(uit);
  },
};
