/**
 * Where to go after logging in: a path of our own, or `/`. Anything that a browser could read as another site is `/`
 * (CWE-601), and so are the pages of logging in themselves.
 */
export function eigenPad(naar: unknown, adres: string): string {
  if (typeof naar !== 'string' || !/^\/[^/\\]|^\/$/.test(naar) || /[\\\p{Cc}]/u.test(naar) || naar.length > 1_000)
    return '/';
  if (!URL.canParse(naar, adres)) return '/';
  const doel = new URL(naar, adres);
  if (doel.origin !== adres || doel.pathname.startsWith('//') || /^\/(inloggen|afmelden)(\/|$)/.test(doel.pathname))
    return '/';
  return doel.pathname + doel.search + doel.hash;
}
