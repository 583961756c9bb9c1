import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider, type ClientMetadata, type Configuration } from 'oidc-provider';
import { Opslag } from './opslag.js';

/** A person of the demo data who can log in; `wachtwoord` is for development only. */
export interface Demogebruiker {
  gebruiker: string;
  wachtwoord: string;
  rollen: string[];
  naam?: string;
}

/** One organisation with its own issuer, its own key and its own people. */
export interface IdpOrganisatie {
  naam: string;
  oin: string;
  gebruikers: Demogebruiker[];
}

/** The audience that an instance demands in its tokens. */
export const doelgroep = (naam: string): string => `urn:weerthuis:${naam}`;

const TOKENDUUR = 8 * 3600;

/** Makes the OpenID provider of one organisation: JWT access tokens with `sub`, `org`, `rollen` for each demo user as a client. */
export async function maakUitgever(issuer: string, org: IdpOrganisatie, sleutelbestand: string): Promise<Provider> {
  const mensen = new Map(org.gebruikers.map((wie) => [wie.gebruiker, wie]));
  const bron = {
    scope: 'openid',
    accessTokenFormat: 'jwt',
    audience: doelgroep(org.naam),
    jwt: { sign: { alg: 'ES256' } },
  } as const;
  const instellingen: Configuration = {
    adapter: Opslag,
    jwks: { keys: [(await sleutel(sleutelbestand)) as never] },
    clients: org.gebruikers.map(client),
    responseTypes: ['code'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => doelgroep(org.naam),
        useGrantedResource: () => true,
        getResourceServerInfo: () => bron,
      },
    },
    extraTokenClaims: (_ctx, token) => {
      const wie = mensen.get(token.clientId ?? '');
      return { org: org.oin, rollen: wie?.rollen ?? [], ...(wie?.naam ? { name: wie.naam } : {}) };
    },
    ttl: { ClientCredentials: TOKENDUUR, AccessToken: TOKENDUUR },
    cookies: { keys: ['ontwikkel'] },
  };
  return new Provider(issuer, instellingen);
}

const client = (wie: Demogebruiker): ClientMetadata => ({
  client_id: wie.gebruiker,
  client_secret: wie.wachtwoord,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  id_token_signed_response_alg: 'ES256',
});

/** The signing key of an issuer; made once, so that tokens and caches survive a restart. */
async function sleutel(bestand: string): Promise<JWK> {
  if (existsSync(bestand)) return JSON.parse(readFileSync(bestand, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' };
  mkdirSync(dirname(bestand), { recursive: true });
  writeFileSync(bestand, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
