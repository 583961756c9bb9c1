import { bevatBsn, type Partijrol, weiger } from '@weerthuis/domain';

/** Organisations that have no ground for a BSN in whatever field (Wabb; convenant). */
const ZONDER_GROND: readonly Partijrol[] = ['matching', 'corporatie'];

/**
 * At an organisation without a ground for it, refuses a BSN anywhere in the input and names the field, never the number.
 * @throws Regelfout bsn-niet-toegestaan (422)
 */
export function weigerBsn(rol: Partijrol, lichaam: unknown): void {
  const veld = ZONDER_GROND.includes(rol) ? vindBsn(lichaam) : undefined;
  if (veld === undefined) return;
  weiger({
    code: 'bsn-niet-toegestaan',
    soort: 'ongeldig',
    titel: 'In dit veld staat een BSN.',
    detail: `Veld ${veld}; een BSN gaat nooit naar matchingspunt of corporatie (convenant). Gebruik het casusnummer. De tekst is niet bewaard en niet verstuurd.`,
    van: 'convenant',
    veld,
  });
}

/** Path of the first text with a BSN in it. The body was checked for depth and size before. */
function vindBsn(waarde: unknown, pad = ''): string | undefined {
  if (typeof waarde === 'string') return bevatBsn(waarde) ? pad : undefined;
  if (typeof waarde !== 'object' || waarde === null || Buffer.isBuffer(waarde)) return undefined;
  for (const [naam, inhoud] of Object.entries(waarde)) {
    const veld = vindBsn(inhoud, pad ? `${pad}.${naam}` : naam);
    if (veld !== undefined) return veld;
  }
  return undefined;
}
