import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider, type ClientMetadata, type Configuration } from 'oidc-provider';
import { naarInteractie } from './inlogpagina.js';
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
  /** Where its screens are served (`http://127.0.0.1:3000`); without these nobody logs in with a browser. */
  adressen?: string[];
  /** Seconds that a token of a browser login holds; default a working day. */
  tokenduur?: number;
}

/** The client of the screens of an instance, for development only. */
export const SCHERMENCLIENT = { id: 'weerthuis', geheim: 'ontwikkel' };

/** The audience that an instance demands in its tokens. */
export const doelgroep = (naam: string): string => `urn:weerthuis:${naam}`;

const TOKENDUUR = 8 * 3600;

/**
 * Makes the OpenID provider of one organisation: JWT access tokens with `sub`, `org`, `rollen` for each demo user, as a client
 * of its own or through a browser.
 */
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
    clients: [...org.gebruikers.map(client), ...schermen(org)],
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => {
      const wie = mensen.get(sub);
      return wie && { accountId: sub, claims: () => ({ sub, ...(wie.naam ? { name: wie.naam } : {}) }) };
    },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile offline_access');
      grant.addResourceScope(doelgroep(org.naam), 'openid');
      await grant.save();
      return grant;
    },
    issueRefreshToken: (_ctx, wie) => wie.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    interactions: { url: (_ctx, { uid }) => naarInteractie(org.naam, uid) },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => doelgroep(org.naam),
        useGrantedResource: () => true,
        getResourceServerInfo: () => bron,
      },
    },
    extraTokenClaims: (_ctx, token) => {
      const wie = mensen.get(('accountId' in token && token.accountId) || (token.clientId ?? ''));
      return { org: org.oin, rollen: wie?.rollen ?? [], ...(wie?.naam ? { name: wie.naam } : {}) };
    },
    ttl: {
      ClientCredentials: TOKENDUUR,
      AccessToken: org.tokenduur ?? TOKENDUUR,
      IdToken: TOKENDUUR,
      RefreshToken: TOKENDUUR,
      Session: TOKENDUUR,
      Interaction: 600,
      Grant: TOKENDUUR,
    },
    // One host serves all issuers, and cookies do not tell ports apart.
    cookies: { keys: ['ontwikkel'], names: koekjes(org.naam) },
  };
  return new Provider(issuer, instellingen);
}

const koekjes = (naam: string) => ({
  session: `_sessie_${naam}`,
  interaction: `_interactie_${naam}`,
  resume: `_hervat_${naam}`,
});

/** Asks nothing: whoever comes here just said in the screens to log out. */
async function logoutSource(ctx: { body?: unknown }, formulier: string): Promise<void> {
  ctx.body = `<!DOCTYPE html><html lang="nl"><title>Afmelden</title>${formulier.replace(
    '</form>',
    '<input type="hidden" name="logout" value="yes"><button>Afmelden</button></form>',
  )}<script>document.forms[0].submit()</script></html>`;
}

const schermen = (org: IdpOrganisatie): ClientMetadata[] =>
  (org.adressen ?? []).length === 0
    ? []
    : [
        {
          client_id: SCHERMENCLIENT.id,
          client_secret: SCHERMENCLIENT.geheim,
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          redirect_uris: org.adressen?.map((adres) => `${adres}/inloggen/terug`) ?? [],
          post_logout_redirect_uris: org.adressen?.map((adres) => `${adres}/`) ?? [],
          id_token_signed_response_alg: 'ES256',
        },
      ];

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
