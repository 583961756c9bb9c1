import { randomUUID } from 'node:crypto';
import type { ViewClass } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { Bus, Standen } from '@weerthuis/messaging';
import { systeemUitvoerder, Werkplaats } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { DataSource } from 'typeorm';
import type { Naam, Proefregio } from './regio.js';

export interface Antwoord {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies are read as a client would
  body: any;
}

/** Lets parties speak and listen, and a coordinator work, in one region. */
export class Spel {
  private constructor(
    readonly regio: Proefregio,
    private readonly tokens: Record<string, string>,
  ) {}

  static async in(regio: Proefregio): Promise<Spel> {
    const van = async (wie: string) => [wie, await regio.idp.token('matchingspunt', wie)] as const;
    return new Spel(regio, Object.fromEntries(await Promise.all([van('coordinator'), van('beheerder')])));
  }

  async vraag(methode: string, pad: string, inhoud?: object, wie = 'coordinator'): Promise<Antwoord> {
    const antwoord = await fetch(`${this.regio.hub.url}/v1${pad}`, {
      method: methode,
      headers: {
        authorization: `Bearer ${this.tokens[wie] ?? ''}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(inhoud && { body: JSON.stringify(inhoud) }),
    });
    const tekst = await antwoord.text();
    return { status: antwoord.status, body: tekst ? JSON.parse(tekst) : undefined };
  }

  async doe(pad: string, inhoud: object): Promise<Uuid> {
    const { status, body } = await this.vraag('POST', pad, inhoud);
    if (status !== 201) throw new Error(`POST ${pad}: ${status} ${JSON.stringify(body)}`);
    return (body as { id: Uuid }).id;
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies are read as a client would
  async lees(pad: string): Promise<any> {
    const { status, body } = await this.vraag('GET', pad);
    if (status !== 200) throw new Error(`GET ${pad}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** A party tells the hub a fact; resolves when the hub has handled it (or put it aside). */
  async zeg(van: Naam, stroom: Uuid, view: ViewClass, gegevens: object): Promise<void> {
    const i = this.regio.partijen[van];
    const opdracht = { door: systeemUitvoerder(i.diensten.config.oin, 'proef'), handeling: 'proef.zeggen' };
    const aan = [{ oin: this.regio.oin('matchingspunt'), view, gegevens }];
    await i.app.get(Werkplaats).voer(opdracht, (w) => i.app.get(Bus).zend(w, { stroom, aan }));
    await i.app.get(Bus).wachtVerwerkt(stroom, 30_000);
  }

  /** All facts of this kind that a party was told on a stream, oldest first. */
  async alle<T = Record<string, unknown>>(bij: Naam, stroom: Uuid, feit: string, view?: string): Promise<T[]> {
    const rijen: { inhoud: T; view: string }[] = await this.regio.partijen[bij].app
      .get(DataSource)
      .query('SELECT inhoud, view FROM spiegel.ontvangen WHERE stroom = $1 AND feit = $2 ORDER BY volg', [
        stroom,
        feit,
      ]);
    return rijen.filter((r) => !view || r.view === view).map((r) => r.inhoud);
  }

  /** The newest of them that fits, once it is there. */
  hoort<T = Record<string, unknown>>(
    bij: Naam,
    stroom: Uuid,
    feit: string,
    past: (f: T) => boolean = () => true,
  ): Promise<T> {
    const omschrijving = `${feit} bij ${bij}`;
    return totdat(async () => (await this.alle<T>(bij, stroom, feit)).filter(past).at(-1), { omschrijving });
  }

  /** What the bus of the hub holds back; empty when all went well. */
  async vastgehouden(): Promise<unknown> {
    return this.regio.hub.app.get(Standen).lees();
  }
}
