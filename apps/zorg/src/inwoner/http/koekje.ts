import type { CookieOptions } from 'express';

/**
 * The `__Host-` prefix needs https, which a development origin does not have; there several instances share a host, and
 * cookies do not know ports.
 */
export const sessiekoekje = ({ ontwikkel, naam }: { ontwikkel: boolean; naam: string }): string =>
  ontwikkel ? `mijn-ontwikkel-${naam}` : '__Host-mijn';

/** Not readable by script, and on another's device gone with the browser. */
export const koekjesvorm = (ontwikkel: boolean, dagen?: number): CookieOptions => ({
  httpOnly: true,
  secure: !ontwikkel,
  sameSite: 'lax',
  path: '/',
  ...(dagen === undefined ? {} : { maxAge: dagen * 86_400_000 }),
});
