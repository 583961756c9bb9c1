import { Probleem } from '../problemen/probleem.js';
import { weigerVerouderd } from '../eenheid/bewaar.js';
import type { Verzoek } from './verzoek.js';

/**
 * Demands that the caller saw this version: If-Match must name it (`"4"`).
 * @throws Probleem 428 without If-Match, 400 when it cannot be read
 * @throws Regelfout verouderd (412) when it names another version
 */
export function eisVersie(v: Verzoek, entiteit: { versie: number }): void {
  if (!v.ifMatch)
    throw new Probleem({
      status: 428,
      code: 'if-match-ontbreekt',
      titel: 'Zeg welke versie je wijzigt.',
      detail:
        'De header If-Match ontbreekt (regel: niets ongezien overschrijven). Haal het ding op en stuur zijn ETag mee. Er is niets gewijzigd.',
    });
  const versie = /^(?:W\/)?"(\d{1,9})"$/.exec(v.ifMatch.trim())?.[1];
  if (!versie)
    throw new Probleem({
      status: 400,
      code: 'if-match-onleesbaar',
      titel: 'If-Match is niet te lezen.',
      detail: 'Er hoort één ETag in te staan, met aanhalingstekens: "4". Er is niets gewijzigd.',
    });
  if (Number(versie) !== entiteit.versie) weigerVerouderd(Number(versie));
}
