import { eis, klaar, nummer, toonElk, type Opdracht } from './opdracht.js';
import { duur } from './toon.js';
import { vraag } from './vraag.js';
import type { Herstelstand, Wees } from './vormen.js';

/** `opnieuw`: asks a party again for what is missing. */
export const opnieuw: Opdracht = async (bij, k) => {
  const b = eis(bij);
  const [partij] = k.rest;
  if (!partij) throw new Error('Zeg aan wie: het OIN van een partij (zie achterstand --json).');
  const { stroom, reden } = k;
  await vraag(b, 'opnieuw', { partij, ...(stroom ? { stroom } : {}), ...(reden ? { reden } : {}) });
  return klaar(k, `${b.naam}: gevraagd aan ${partij}; volg het met achterstand`);
};

const STANDEN: Record<Herstelstand['stand'], string> = {
  gewoon: 'niet teruggezet',
  herstel: 'teruggezet; verzendt niets tot iemand dat bevestigt (terugzetten bevestig --reden …)',
  hervat: 'teruggezet en bevestigd; stuurt opnieuw wat bekend is',
};

/** `terugzetten`: whether a database was put back, and the word of a person that it may go on. */
export const terugzetten: Opdracht = async (bij, k) => {
  if (k.rest[0] !== 'bevestig')
    return toonElk(
      bij,
      k,
      (b) => vraag<Herstelstand>(b, 'herstel-na-terugzetten'),
      (naam, s) =>
        `${naam}: ${STANDEN[s.stand]}${s.reden ? ` (${s.door ?? ''}: ${s.reden})` : ''}; ${s.wezen} verloren feiten open`,
    );
  const b = eis(bij);
  await vraag(b, 'herstel-na-terugzetten', k.reden === undefined ? {} : { reden: k.reden });
  return klaar(k, `${b.naam}: bevestigd; alles wat bekend is gaat opnieuw uit, en aan ieder is gevraagd wat ontbreekt`);
};

/** `wezen`: facts that one of two parties lost; a person settles each. */
export const wezen: Opdracht = async (bij, k) => {
  if (k.rest[0] !== 'bevestig') return toonElk(bij, k, (b) => vraag<Wees[]>(b, 'wezen'), toonWezen);
  const b = eis(bij);
  const volg = nummer(k.rest[1]);
  await vraag(b, `wezen/${volg}/bevestig`, k.reden === undefined ? {} : { reden: k.reden });
  return klaar(k, `${b.naam}: verloren feit ${volg} is afgehandeld`);
};

const toonWezen = (naam: string, lijst: Wees[]): string =>
  lijst.length
    ? [`${naam}: ${lijst.length} verloren feiten`, ...lijst.map(wees)].join('\n')
    : `${naam}: geen verloren feiten`;

const wees = (x: Wees): string =>
  `  ${x.volg}  ${x.type} op ${x.stroom}, ${duur((Date.now() - Date.parse(x.tijd)) / 1000)} oud: ${
    x.kant === 'hier' ? `hier bekend, ${x.partij} is het kwijt` : `wij zijn het kwijt, ${x.partij} heeft het nog`
  }`;
