import { eis, klaar, toonElk, type Opdracht } from './opdracht.js';
import { duur } from './toon.js';
import { vraag } from './vraag.js';
import type { Vergelijking } from './vormen.js';

/** `vergelijk`: whether what we hold is what the others hold. */
export const vergelijk: Opdracht = async (bij, k) => {
  const [daad, wat] = k.rest;
  if (!daad) return toonElk(bij, k, (b) => vraag<Vergelijking>(b, 'vergelijk'), toon);
  if (daad === 'nu')
    return toonElk(
      bij,
      k,
      (b) => vraag(b, 'vergelijk', wat ? { partij: wat } : {}),
      (naam) => `${naam}: gevraagd; de uitkomst staat zo in: npm run bus -- vergelijk`,
    );
  if (daad !== 'afgehandeld' || !wat)
    throw new Error('Kies: vergelijk, vergelijk nu, of vergelijk afgehandeld <id> --reden …');
  const b = eis(bij);
  await vraag(b, `verschillen/${encodeURIComponent(wat)}/afhandelen`, k.reden === undefined ? {} : { reden: k.reden });
  return klaar(k, `${b.naam}: verschil ${wat} is afgehandeld`);
};

function toon(waar: string, { afdrukken, verschillen }: Vergelijking): string {
  const gelijk = afdrukken.filter((a) => a.gelijk).length;
  const laatst = afdrukken
    .map((a) => a.op)
    .sort()
    .at(-1);
  const wanneer = laatst ? `; laatst ${duur((Date.now() - Date.parse(laatst)) / 1000)} geleden` : '';
  return [
    `${waar}: ${verschillen.length} verschillen, ${gelijk} vergelijkingen gelijk${wanneer}`,
    ...verschillen.map((v) => `  ${v.naam} ${v.sleutel}  ${wie(v)}\n      id ${v.id}, gevonden ${v.gevondenOp}`),
  ].join('\n');
}

/** Whose row it is, and who of the two has it. */
function wie(v: Vergelijking['verschillen'][number]): string {
  const van = v.kant === 'eigenaar' ? `van ons, met kopie bij ${v.partij}` : `van ${v.partij}, wij hebben een kopie`;
  if (v.hier && v.daar) return `${van}: anders`;
  return `${van}: ontbreekt ${v.hier ? 'daar' : 'hier'}`;
}
