import { randomUUID } from 'node:crypto';
import type { ViewClass } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import type { Instantie } from '@weerthuis/platform';
import { Bus } from '@weerthuis/messaging';
import { totdat } from '@weerthuis/testkit';
import { alleGezien, busstand, zeg } from '../../../../test/regio/bus.js';
import { startProefregio, type Proefregio } from '../../../../test/regio/regio.js';
import { definitie } from '../../src/index.js';

const NAMEN = ['matchingspunt', 'traverse', 'ribw-brabant', 'tilburg', 'oisterwijk', 'tiwos', 'casade'] as const;
export type Naam = (typeof NAMEN)[number];

export interface Antwoord {
  status: number;

  body: any;
}

/** Lets parties speak and listen, and a coordinator work, in one region. */
export class Spel {
  private constructor(
    readonly regio: Proefregio,
    private readonly tokens: Record<string, string>,
  ) {}

  /** The hub as it runs, with two zorg, two gemeenten and two corporaties that only listen and speak. */
  static async start(): Promise<Spel> {
    const regio = await startProefregio(NAMEN, { matching: definitie });
    const van = async (wie: string) => [wie, await regio.idp.token('matchingspunt', wie)] as const;
    return new Spel(regio, Object.fromEntries(await Promise.all([van('coordinator'), van('beheerder')])));
  }

  get hub(): Instantie {
    return this.regio.instantie('matchingspunt');
  }

  async vraag(methode: string, pad: string, inhoud?: object, wie = 'coordinator'): Promise<Antwoord> {
    const antwoord = await fetch(`${this.hub.url}/v1${pad}`, {
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

  async lees(pad: string): Promise<any> {
    const { status, body } = await this.vraag('GET', pad);
    if (status !== 200) throw new Error(`GET ${pad}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** A party tells the hub a fact; resolves when the hub has handled it (or put it aside). */
  async zeg(van: Naam, stroom: Uuid, view: ViewClass, gegevens: object): Promise<void> {
    await zeg(this.regio.instantie(van), stroom, { oin: this.regio.oin('matchingspunt'), view, gegevens });
    await this.regio.instantie(van).app.get(Bus).wachtVerwerkt(stroom, 30_000);
  }

  /** All facts of this kind that a party was told on a stream, oldest first. */
  alle<T = Record<string, unknown>>(bij: Naam, stroom: Uuid, feit: string): Promise<T[]> {
    return alleGezien<T>(this.regio.instantie(bij), stroom, feit);
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

  /** Resolves when every party has handled the last move of the clock. */
  klokBij(): Promise<boolean> {
    return totdat(async () => (await this.lees('/klok')).bij as boolean, { omschrijving: 'klok bij elke partij' });
  }

  /** What the bus of the hub holds back; empty when all went well. */
  vastgehouden(): Promise<unknown> {
    return busstand(this.hub);
  }
}
