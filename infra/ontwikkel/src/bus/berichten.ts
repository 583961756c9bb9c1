import { eis, klaar, nummer, toonElk, type Opdracht } from './opdracht.js';
import { toonAchterstand, toonBerichten, toonQuarantaine } from './toon.js';
import { vraag, type Bereikbaar } from './vraag.js';
import type { Achterstand, Bericht, Oorzaak, Quarantaine } from './vormen.js';

/** `lijst`: messages in one state, by default what is held, with what can be done. */
export const lijst: Opdracht = (bij, k) => {
  const filter = new URLSearchParams();
  for (const naam of ['stand', 'bron', 'type'] as const) if (k[naam]) filter.set(naam, k[naam]);
  const haal = async (b: Bereikbaar) => ({
    berichten: await vraag<Bericht[]>(b, `berichten?${filter.toString()}`),
    oorzaken: k.stand && k.stand !== 'vastgehouden' ? [] : await vraag<Oorzaak[]>(b, 'oorzaken'),
  });
  return toonElk(bij, k, haal, (naam, uit) => toonBerichten(naam, uit.berichten, uit.oorzaken));
};

/** `herstel`: one message, or all that stopped for one cause. */
export const herstel: Opdracht = async (bij, k) => {
  const b = eis(bij);
  const { oorzaak, type, reden, rest } = k;
  const uit = oorzaak
    ? await vraag<{ aantal: number }>(b, 'herstel', { oorzaak, ...(type ? { type } : {}), ...(reden ? { reden } : {}) })
    : await vraag<{ aantal: number }>(b, `berichten/${nummer(rest[0])}/herstel`, reden ? { reden } : {});
  return klaar(
    k,
    `${b.naam}: ${uit.aantal} ${uit.aantal === 1 ? 'bericht wordt' : 'berichten worden'} opnieuw geprobeerd`,
  );
};

/** `verwerp`: gives a message up. The instance refuses it without a reason. */
export const verwerp: Opdracht = async (bij, k) => {
  const b = eis(bij);
  await vraag(b, `berichten/${nummer(k.rest[0])}/verwerp`, k.reden === undefined ? {} : { reden: k.reden });
  return klaar(k, `${b.naam}: bericht ${k.rest[0]} is verworpen; wat erachter wachtte gaat door`);
};

/** `achterstand`: how far everyone is. */
export const achterstand: Opdracht = (bij, k) =>
  toonElk(bij, k, (b) => vraag<Achterstand>(b, 'achterstand'), toonAchterstand);

/** `quarantaine`: what was refused at the door; judge it again or give it up. */
export const quarantaine: Opdracht = async (bij, k) => {
  const [daad, volg] = k.rest;
  if (!daad) return toonElk(bij, k, (b) => vraag<Quarantaine[]>(b, 'quarantaine'), toonQuarantaine);
  if (daad !== 'herstel' && daad !== 'verwerp') throw new Error('Kies: quarantaine herstel of quarantaine verwerp.');
  const b = eis(bij);
  await vraag(b, `quarantaine/${nummer(volg)}/${daad}`, k.reden === undefined ? {} : { reden: k.reden });
  return klaar(k, `${b.naam}: record ${volg} ${daad === 'herstel' ? 'wordt opnieuw gekeurd' : 'is verworpen'}`);
};
