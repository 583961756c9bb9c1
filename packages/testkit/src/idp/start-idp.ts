import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Provider } from 'oidc-provider';
import { interactie, isInteractie } from './inlogpagina.js';
import { maakUitgever, type IdpOrganisatie } from './uitgever.js';

/** An identity provider for development and tests: one issuer per organisation under one port. */
export interface Idp {
  url: string;
  issuer(naam: string): string;
  /** A bearer token of this user, fetched over HTTP as any client would. */
  token(naam: string, gebruiker: string): Promise<string>;
  stop(): Promise<void>;
}

export interface IdpOpties {
  organisaties: IdpOrganisatie[];
  /** Folder for the signing keys. */
  map: string;
  poort?: number;
}

/** Starts the provider. An organisation's issuer is made when it is first asked for. */
export async function startIdp(opties: IdpOpties): Promise<Idp> {
  const per = new Map(opties.organisaties.map((org) => [org.naam, org]));
  const uitgevers = new Map<string, Promise<Provider>>();
  const server = createServer((vraag, antwoord) => void behandel(vraag, antwoord));
  await new Promise<void>((klaar, mis) => server.once('error', mis).listen(opties.poort ?? 0, '127.0.0.1', klaar));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = (naam: string): string => `${url}/${naam}`;

  function uitgever(org: IdpOrganisatie): Promise<Provider> {
    const bestaand = uitgevers.get(org.naam);
    if (bestaand) return bestaand;
    const nieuw = maakUitgever(issuer(org.naam), org, join(opties.map, `${org.naam}.json`));
    uitgevers.set(org.naam, nieuw);
    return nieuw;
  }

  /** The provider finds its own addresses from the difference between the original and the shortened path. */
  async function behandel(vraag: IncomingMessage & { originalUrl?: string }, antwoord: ServerResponse): Promise<void> {
    const [, naam = '', rest = '/'] = /^\/([^/?]+)(.*)$/.exec(vraag.url ?? '') ?? [];
    const org = per.get(naam);
    if (!org) return void antwoord.writeHead(404).end();
    antwoord.setHeader('connection', 'close'); // else clients keep a dead connection over a restart
    vraag.originalUrl = vraag.url ?? '';
    vraag.url = rest || '/';
    const provider = await uitgever(org);
    if (isInteractie(vraag.url)) return interactie(provider, org, vraag, antwoord);
    await provider.callback()(vraag, antwoord);
  }

  return {
    url,
    issuer,
    token: (naam, gebruiker) => haalToken(issuer(naam), per.get(naam), gebruiker),
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}

async function haalToken(issuer: string, org: IdpOrganisatie | undefined, gebruiker: string): Promise<string> {
  const wie = org?.gebruikers.find((mens) => mens.gebruiker === gebruiker);
  if (!wie) throw new Error(`${gebruiker} is geen gebruiker van ${issuer}`);
  return vraagToken(issuer, wie.gebruiker, wie.wachtwoord);
}

/** Asks an issuer for a token by client credentials. @throws with the issuer's answer when it refuses. */
export async function vraagToken(issuer: string, gebruiker: string, wachtwoord: string): Promise<string> {
  const antwoord = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${gebruiker}:${wachtwoord}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const inhoud = (await antwoord.json()) as { access_token?: string };
  if (!inhoud.access_token) throw new Error(`Geen token van ${issuer}: ${JSON.stringify(inhoud)}`);
  return inhoud.access_token;
}
