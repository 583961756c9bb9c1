import type { InstantieConfig } from '@weerthuis/platform';
import type { Configuration, TokenEndpointResponse, TokenEndpointResponseHelpers } from 'openid-client';

/** What a login is under way with; only the browser that began it has it, sealed in a cookie. */
export interface Inlogpoging {
  state: string;
  nonce: string;
  verifier: string;
  /** Own path to go to afterwards. */
  naar: string;
  /** Milliseconds since 1970 after which it is over. */
  tot: number;
}

/** What the provider gave for a person. */
export interface Bewijs {
  access: string;
  refresh?: string;
  /** To name the login at the provider when it ends. */
  id?: string;
  /** When the access token ends. */
  tot: Date;
  naam?: string;
}

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers;

const TIJD = 5;
const ONBEKENDE_DUUR = 300;

/** The OpenID provider of the organisation as a client sees it. The library is loaded when somebody first logs in. */
export class Aanbieder {
  private ontdekt: Promise<Configuration> | undefined;

  constructor(private readonly config: Pick<InstantieConfig, 'oidc' | 'adres'>) {}

  get ingericht(): boolean {
    return Boolean(this.config.oidc.client && this.config.adres);
  }

  get adres(): string {
    return this.config.adres ?? '';
  }

  /** Where the browser must go, for a fresh attempt. `gedwongen` makes the provider ask anew who is there. */
  async begin(naar: string, tot: number): Promise<{ poging: Inlogpoging; url: URL }> {
    const { config, oidc } = await this.haal();
    const poging = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      naar,
      tot,
    };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.terug,
      scope: 'openid profile',
      state: poging.state,
      nonce: poging.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(poging.verifier),
      code_challenge_method: 'S256',
    });
    return { poging, url };
  }

  /** Trades the code in the address for tokens; checks state, nonce, issuer and signature. @throws when any does not fit */
  async ruil(query: string, poging: Inlogpoging): Promise<Bewijs> {
    const { config, oidc } = await this.haal();
    const tokens = await oidc.authorizationCodeGrant(config, new URL(this.terug + query), {
      expectedState: poging.state,
      expectedNonce: poging.nonce,
      pkceCodeVerifier: poging.verifier,
      idTokenExpected: true,
    });
    return bewijs(tokens);
  }

  /** Fresh tokens. @throws ResponseBodyError when the provider says no, another error when it cannot be asked */
  async ververs(oud: Bewijs): Promise<Bewijs> {
    const { config, oidc } = await this.haal();
    const nieuw = bewijs(await oidc.refreshTokenGrant(config, oud.refresh ?? ''));
    return { ...oud, ...nieuw };
  }

  /** Where the browser ends its login at the provider too; undefined when the provider has no such page. */
  async einde(id: string | undefined): Promise<string | undefined> {
    const { config, oidc } = await this.haal();
    if (!config.serverMetadata().end_session_endpoint) return undefined;
    const wat = { post_logout_redirect_uri: `${this.adres}/`, ...(id ? { id_token_hint: id } : {}) };
    return oidc.buildEndSessionUrl(config, wat).href;
  }

  private get terug(): string {
    return `${this.adres}/inloggen/terug`;
  }

  private async haal() {
    const oidc = await import('openid-client');
    this.ontdekt ??= this.ontdek(oidc).catch((fout: unknown) => {
      this.ontdekt = undefined;
      throw fout;
    });
    return { oidc, config: await this.ontdekt };
  }

  private ontdek(oidc: typeof import('openid-client')): Promise<Configuration> {
    const { issuer, client = '', geheim, algoritme = 'ES256' } = this.config.oidc;
    return oidc.discovery(
      new URL(issuer),
      client,
      { id_token_signed_response_alg: algoritme },
      geheim ? oidc.ClientSecretBasic(geheim) : oidc.None(),
      { timeout: TIJD, execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [] },
    );
  }
}

function bewijs(tokens: Tokens): Bewijs {
  const naam = tokens.claims()?.['name'];
  return {
    access: tokens.access_token,
    ...(tokens.refresh_token ? { refresh: tokens.refresh_token } : {}),
    ...(tokens.id_token ? { id: tokens.id_token } : {}),
    ...(typeof naam === 'string' && naam ? { naam } : {}),
    tot: new Date(Date.now() + (tokens.expires_in ?? ONBEKENDE_DUUR) * 1_000),
  };
}
