import { randomUUID } from 'node:crypto';
import type { Uuid } from '@weerthuis/domain';
import type { Proefregio } from './regio.js';

export interface Antwoord {
  status: number;
  body: any;
  koppen: Headers;
}

/** An employee of one party who speaks HTTP with a token of that party's issuer. */
export class Medewerker {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async van(regio: Proefregio, partij: string, functie: string): Promise<Medewerker> {
    return new Medewerker(regio.instantie(partij).url, await regio.idp.token(partij, functie));
  }

  async vraag(methode: string, pad: string, inhoud?: object, koppen: Record<string, string> = {}): Promise<Antwoord> {
    const headers = {
      authorization: `Bearer ${this.token}`,
      ...(methode === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(inhoud ? { 'content-type': 'application/json' } : {}),
      ...koppen,
    };
    const body = inhoud ? { body: JSON.stringify(inhoud) } : {};
    const antwoord = await fetch(`${this.url}/v1${pad}`, { method: methode, headers, ...body });
    const tekst = await antwoord.text();
    return {
      status: antwoord.status,
      body: tekst ? (JSON.parse(tekst) as unknown) : undefined,
      koppen: antwoord.headers,
    };
  }

  /** A command that must succeed; gives the id it answers. */
  async doe(methode: string, pad: string, inhoud: object = {}, koppen: Record<string, string> = {}): Promise<Uuid> {
    const { status, body } = await this.vraag(methode, pad, inhoud, koppen);
    if (status >= 300) throw new Error(`${methode} ${pad}: ${status} ${JSON.stringify(body)}`);
    return (body as { id: Uuid }).id;
  }

  async lees<T>(pad: string): Promise<T> {
    const { status, body } = await this.vraag('GET', pad);
    if (status >= 300) throw new Error(`GET ${pad}: ${status} ${JSON.stringify(body)}`);
    return body as T;
  }
}
