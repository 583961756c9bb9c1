import { randomUUID } from 'node:crypto';
import type { ViewClass } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { Bus, Standen, type Busstand } from '@weerthuis/messaging';
import { systeemUitvoerder, Werkplaats, zetKlok, type Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import { DataSource } from 'typeorm';
import type { Proefregio } from './regio.js';

export interface Antwoord {
  status: number;
  body: any;
  koppen: Headers;
}

/** An employee of a care organisation who speaks HTTP. */
export class Medewerker {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async van(regio: Proefregio, naam: string, wie = 'begeleider'): Promise<Medewerker> {
    return new Medewerker(regio.partijen[naam]?.url ?? '', await regio.idp.token(naam, wie));
  }

  async vraag(methode: string, pad: string, inhoud?: object, koppen: Record<string, string> = {}): Promise<Antwoord> {
    const antwoord = await fetch(`${this.url}/v1${pad}`, {
      method: methode,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(methode === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...(inhoud ? { 'content-type': 'application/json' } : {}),
        ...koppen,
      },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
    });
    const tekst = await antwoord.text();
    return { status: antwoord.status, body: tekst ? JSON.parse(tekst) : undefined, koppen: antwoord.headers };
  }

  /** A command that must succeed; gives the uuid it answers. */
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

/** Lets a mirrored party tell a fact of its own to one other party. */
export function zeg(
  van: Instantie,
  stroom: Uuid,
  aan: { oin: string; view: ViewClass; gegevens: object; verzegeld?: object },
): Promise<Uuid> {
  const door = systeemUitvoerder(van.diensten.config.oin, 'proef');
  return van.app
    .get(Werkplaats)
    .voer({ door, handeling: 'proef.zeggen' }, (w) => van.app.get(Bus).zend(w, { stroom, aan: [aan] }));
}

/** The newest fact of a type that a mirrored party received on a stream, once it is there. */
export const gezien = <T = Record<string, unknown>>(bij: Instantie, stroom: Uuid, type: string): Promise<T> =>
  totdat(async () => (await alleGezien<T>(bij, stroom, type)).at(-1), {
    omschrijving: `${type} bij ${bij.diensten.config.naam}`,
  });

export async function alleGezien<T>(bij: Instantie, stroom: Uuid, type: string): Promise<T[]> {
  const rijen: { inhoud: T }[] = await bij.app
    .get(DataSource)
    .query('SELECT inhoud FROM spiegel.gezien WHERE stroom = $1 AND type = $2 ORDER BY volg', [stroom, type]);
  return rijen.map((r) => r.inhoud);
}

export const busstand = (i: Instantie): Promise<Busstand> => i.app.get(Standen).lees();
export const database = (i: Instantie): DataSource => i.app.get(DataSource);

/** Moves the domain time of one instance, as the hub of a demo region does. */
export async function zetKlokOp(i: Instantie, moment: Date): Promise<void> {
  const door = systeemUitvoerder(i.diensten.config.oin, 'proef');
  await i.app.get(Werkplaats).voer({ door, handeling: 'proef.klok' }, (w) => zetKlok(w, moment));
}
