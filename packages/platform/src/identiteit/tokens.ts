import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { InstantieConfig } from '../config/instantie-config.js';
import { Probleem } from '../problemen/probleem.js';
import type { Uitvoerder } from './uitvoerder.js';

const TIJD = 5_000;

/** Resource server for one issuer: says who a bearer token belongs to. One algorithm, one issuer, one audience. */
export class Tokens {
  private sleutels: Promise<JWTVerifyGetKey> | undefined;

  constructor(private readonly config: Pick<InstantieConfig, 'oidc' | 'oin'>) {}

  /**
   * @throws Probleem 401 when the header or the token is not valid here
   * @throws Probleem 503 when the issuer cannot be asked for its keys
   */
  async lees(autorisatie: string | undefined): Promise<Uitvoerder> {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(autorisatie ?? '')?.[1];
    if (!token) throw weigerToken('Dit verzoek draagt geen bearer-token. Log in en stuur het token mee.', '');
    const { issuer, audience, algoritme = 'ES256' } = this.config.oidc;
    const sleutels = await this.haalSleutels();
    const { payload } = await jwtVerify(token, sleutels, {
      issuer,
      audience,
      algorithms: [algoritme],
      requiredClaims: ['sub', 'exp'],
      clockTolerance: 5,
    }).catch((fout: unknown) => {
      throw isNetwerkfout(fout)
        ? weigerUitgever()
        : weigerToken(
            'Het token is verlopen, of niet door de uitgever van deze organisatie voor deze instantie gemaakt. Log opnieuw in.',
            ' error="invalid_token"',
          );
    });
    if (payload['org'] !== this.config.oin)
      throw weigerToken('Het token is van een andere organisatie.', ' error="invalid_token"');
    const { sub: id = '', name: naam } = payload;
    return {
      soort: 'medewerker',
      id,
      oin: this.config.oin,
      rollen: teksten(payload['rollen']),
      ...(typeof naam === 'string' && naam ? { naam } : {}),
    };
  }

  private haalSleutels(): Promise<JWTVerifyGetKey> {
    this.sleutels ??= this.ontdek().catch((fout: unknown) => {
      this.sleutels = undefined;
      throw fout;
    });
    return this.sleutels;
  }

  /** OpenID Connect Discovery 1.0, at the first token, so that an instance starts without its issuer. */
  private async ontdek(): Promise<JWTVerifyGetKey> {
    const issuer = this.config.oidc.issuer.replace(/\/$/, '');
    const antwoord = await fetch(`${issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(TIJD),
    }).catch(() => undefined);
    const gegevens = antwoord?.ok ? ((await antwoord.json()) as { issuer?: string; jwks_uri?: string }) : undefined;
    if (!gegevens?.jwks_uri || gegevens.issuer !== this.config.oidc.issuer) throw weigerUitgever();
    return createRemoteJWKSet(new URL(gegevens.jwks_uri), { timeoutDuration: TIJD });
  }
}

const teksten = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((w): w is string => typeof w === 'string') : [];

const isNetwerkfout = (fout: unknown): boolean => {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : '';
  return (
    code === 'ERR_JWKS_TIMEOUT' ||
    code === 'ERR_JOSE_GENERIC' ||
    (fout instanceof TypeError && fout.message === 'fetch failed')
  );
};

const weigerToken = (detail: string, uitleg: string) =>
  new Probleem({
    status: 401,
    code: 'niet-ingelogd',
    titel: 'Je bent hier niet ingelogd.',
    detail,
    headers: { 'WWW-Authenticate': `Bearer${uitleg}` },
  });

const weigerUitgever = () =>
  new Probleem({
    status: 503,
    code: 'uitgever-onbereikbaar',
    titel: 'Inloggen lukt nu niet.',
    detail:
      'De uitgever van de tokens van deze organisatie antwoordt niet. Probeer het zo opnieuw. Er is niets gewijzigd.',
    headers: { 'Retry-After': '5' },
  });
