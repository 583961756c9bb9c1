import { parseCookie, stringifySetCookie } from 'cookie';
import type { InstantieConfig } from '@weerthuis/platform';
import type { Request, Response } from 'express';

/** The two cookies of the screens: the session, and a login that is under way. */
export type Koekje = 'sessie' | 'inloggen';

const STAMMEN: Record<Koekje, string> = { sessie: '__Host-weerthuis', inloggen: '__Host-weerthuis-inloggen' };

/**
 * Sets and reads the cookies. `__Host-` makes the browser keep a cookie to this one host and to https (RFC 6265bis §4.1.3).
 * Several instances of a development region share a host, because cookies do not know ports: there the name of the instance
 * goes with it. Chromium takes `__Host-` from http on loopback; for a browser that does not, development has a plain name too.
 */
export class Koekjes {
  constructor(private readonly config: Pick<InstantieConfig, 'naam' | 'ontwikkel'>) {}

  lees(verzoek: Request, soort: Koekje): string | undefined {
    const alle = parseCookie(verzoek.get('cookie') ?? '');
    return this.namen(soort)
      .map((naam) => alle[naam])
      .find(Boolean);
  }

  zet(antwoord: Response, soort: Koekje, waarde: string, seconden?: number): void {
    for (const name of this.namen(soort))
      antwoord.append(
        'Set-Cookie',
        stringifySetCookie({
          name,
          value: waarde,
          path: '/',
          httpOnly: true,
          sameSite: 'lax',
          secure: name.startsWith('__Host-'),
          ...(seconden === undefined ? {} : { maxAge: seconden }),
        }),
      );
  }

  wis(antwoord: Response, soort: Koekje): void {
    this.zet(antwoord, soort, '', 0);
  }

  private namen(soort: Koekje): string[] {
    const stam = STAMMEN[soort];
    if (!this.config.ontwikkel) return [stam];
    const eigen = `${stam}-${this.config.naam}`;
    return [eigen, eigen.replace('__Host-weerthuis', 'weerthuis-ontwikkel')];
  }
}
