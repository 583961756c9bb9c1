/** What a value becomes: its kind and nothing of its content, not even its length. */
export type Masker = string | Masker[] | { [veld: string]: Masker };

const DIEPST = 8;
const LANGST = 20;
/** Names of fields are ours; anything else that stands where a name should be may itself say something. */
const VELDNAAM = /^[a-z][A-Za-z]{0,39}$/;

/**
 * The structure of a payload with every value replaced by its kind: an operator sees which fields a message has and of
 * what kind, never what they say. Long lists and deep branches are cut.
 */
export function maskeer(waarde: unknown, diepte = 0): Masker {
  if (waarde === null) return 'leeg';
  if (Array.isArray(waarde))
    return diepte >= DIEPST ? 'lijst' : waarde.slice(0, LANGST).map((w) => maskeer(w, diepte + 1));
  if (typeof waarde !== 'object') return SOORTEN[typeof waarde] ?? 'onbekend';
  if (diepte >= DIEPST) return 'object';
  const velden = Object.entries(waarde).map(([naam, w], i): [string, Masker] => [
    VELDNAAM.test(naam) ? naam : `veld${i + 1}`,
    naam === 'verzegeld' && typeof w === 'string' ? 'verzegeld' : maskeer(w, diepte + 1),
  ]);
  return Object.fromEntries(velden);
}

const SOORTEN: Readonly<Record<string, string>> = { string: 'tekst', number: 'getal', boolean: 'ja of nee' };

/** The masked payload of a stored message; what is not JSON is told as such. */
export function maskeerBytes(waarde: Buffer | null): Masker | undefined {
  if (!waarde) return undefined;
  try {
    return maskeer(JSON.parse(waarde.toString('utf8')));
  } catch {
    return `geen JSON, ${waarde.length} bytes`;
  }
}
