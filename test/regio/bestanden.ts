import { randomUUID } from 'node:crypto';
import { totdat } from '@weerthuis/testkit';
import type { Proefregio } from './regio.js';

export interface Verslag {
  id: string;
  stand: string;
  rijen: number;
  gekeurd: number;
  gedaan: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  fout: number;
  fouten: { rij: number; kolom: string; title: string; detail: string }[];
  wijzigingen: { rij: number; kenmerk: string; kolommen: string[] }[];
}

/** A list as CSV: the columns of the first row are the heading. */
export const alsLijst = (rijen: Record<string, string>[]): string => {
  const kop = Object.keys(rijen[0] ?? {});
  const cel = (tekst = ''): string => (/[;"\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);
  return [kop.join(';'), ...rijen.map((rij) => kop.map((k) => cel(rij[k])).join(';'))].join('\n');
};

/** An employee who brings lists in. */
export class Inlezer {
  private constructor(
    private readonly url: () => string,
    private readonly token: string,
  ) {}

  static async van(
    regio: Pick<Proefregio, 'idp'>,
    url: () => string,
    partij: string,
    functie: string,
  ): Promise<Inlezer> {
    return new Inlezer(url, await regio.idp.token(partij, functie));
  }

  async stuur(
    soort: string,
    bestand: string | Buffer,
    anders: { proef?: boolean; bron?: string; peildatum?: string } = {},
  ) {
    const { proef = false, bron = 'Oude lijst', peildatum = '2026-03-01' } = anders;
    const vraag = new URLSearchParams({ proef: String(proef), bron, peildatum });
    const antwoord = await fetch(`${this.url()}/v1/startstand/${soort}?${vraag}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': typeof bestand === 'string' ? 'text/csv' : 'application/octet-stream',
        'idempotency-key': randomUUID(),
      },
      body: new Uint8Array(Buffer.from(bestand as string)),
    });
    return { status: antwoord.status, body: (await antwoord.json()) as { id: string; detail?: string } };
  }

  async haal<T>(pad: string): Promise<T> {
    const antwoord = await fetch(`${this.url()}/v1/startstand/${pad}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status} ${await antwoord.text()}`);
    return (await antwoord.json()) as T;
  }

  /** The report once the import has ended. */
  klaar(id: string, tijdslimiet = 60_000): Promise<Verslag> {
    return totdat(
      async () => {
        const verslag = await this.haal<Verslag>(`imports/${id}`);
        return ['gekeurd', 'afgekeurd', 'overgenomen'].includes(verslag.stand) ? verslag : undefined;
      },
      { omschrijving: `import ${id}`, tijdslimiet },
    );
  }

  /** Sends a list and waits for its end. */
  async lees(soort: string, bestand: string | Buffer, anders = {}): Promise<Verslag> {
    const { status, body } = await this.stuur(soort, bestand, anders);
    if (status >= 300) throw new Error(`${soort}: ${status} ${JSON.stringify(body)}`);
    return this.klaar(body.id);
  }
}
