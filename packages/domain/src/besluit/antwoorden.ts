import { weiger } from '../fout/regelfout.js';

/** What can be decided on each question. `samen`: needs every decider; each of `anders` is decided by the first who says so. */
export const BESLUITANTWOORDEN = {
  'oordeel-weigering': { samen: 'ongegrond', anders: ['gegrond'] },
  afwijking: { samen: 'toegestaan', anders: ['geweigerd'] },
  'houdt-stand': { samen: 'ja', anders: ['nee'] },
  'urgentie-na-weigering': { samen: 'vervalt', anders: ['blijft'] },
} as const;
export type Vraagsoort = keyof typeof BESLUITANTWOORDEN;

const bekend = (soort: string): readonly string[] =>
  Object.hasOwn(BESLUITANTWOORDEN, soort)
    ? [BESLUITANTWOORDEN[soort as Vraagsoort].samen, ...BESLUITANTWOORDEN[soort as Vraagsoort].anders]
    : [];

/** Refuses an answer that does not belong to this question. */
export function toetsBesluitantwoord(soort: string, antwoord: string): void {
  if (bekend(soort).includes(antwoord)) return;
  weiger({
    code: 'besluit-antwoord-onbekend',
    soort: 'ongeldig',
    titel: 'Dit antwoord past niet bij de vraag.',
    detail: `Op '${soort}' is het antwoord: ${bekend(soort).join(' of ')} (regioprofiel). Kies er een. Er is niets gewijzigd.`,
    van: 'regioprofiel',
    veld: 'antwoord',
  });
}
