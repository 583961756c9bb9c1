const LANG_GETAL = /\d(?:[ .-]?\d){7,}/g;
const MAIL = /[^\s"'<>@,;]+@[^\s"'<>@,;]+/g;
const TOKEN = /\b(?:eyJ[\w-]+(?:\.[\w-]*)*|Bearer\s+\S+)/gi;
const AANGEHAALD = /"[^"]*"|'[^']*'|`[^`]*`|\([^()]*\)=\([^()]*\)/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Takes out of a text for the log what may be about someone: quoted values, mail addresses, tokens and long numbers
 * (BSN, telephone). UUIDs stay: they point to a record that only the entitled can read.
 */
export function schoon(tekst: string): string {
  const uuids: string[] = [];
  const gemerkt = tekst.replace(UUID, (u) => `\u0000${uuids.push(u) - 1}\u0000`);
  return gemerkt
    .replace(TOKEN, '[token]')
    .replace(AANGEHAALD, '[waarde]')
    .replace(MAIL, '[mail]')
    .replace(LANG_GETAL, '[nummer]')
    .replace(/\u0000(\d+)\u0000/g, (_, i: string) => uuids[Number(i)] ?? '');
}
