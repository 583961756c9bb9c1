import { totdat } from '@weerthuis/testkit';
import type { Geschiedenis, Handeling } from './geschiedenis.js';

/** A refusal that repeating does not change. */
export class Nee extends Error {
  constructor(readonly handeling: Handeling) {
    const { waar, methode, pad, status, code } = handeling;
    super(`${waar} ${methode} ${pad}: ${status} ${code}`);
  }
}

/** Longest wait for one attempt. Milliseconds. */
const POGING = 10_000;
/** An answer that says "not now": the same request may be sent again. */
const NIET_NU = new Set([429, 500, 502, 503, 504]);

const pauze = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));

/** An employee who works over HTTP and repeats what was cut off under the same Idempotency-Key. */
export class Beller {
  private token?: Promise<string> | undefined;

  constructor(
    readonly waar: string,
    private readonly url: string,
    private readonly haalToken: () => Promise<string>,
    private readonly geschiedenis: Geschiedenis,
    /** How long it tries before it gives up on knowing what came of something, and waits for others. Milliseconds. */
    private readonly geduld: number,
  ) {}

  post(pad: string, lichaam: object = {}): Promise<string> {
    return this.doe(this.geschiedenis.begin(this.waar, 'POST', pad, lichaam));
  }

  /** Sets a thing; `bron` is where its ETag is read, again with every attempt. */
  put(pad: string, lichaam: object, bron?: string): Promise<string> {
    return this.doe(this.geschiedenis.begin(this.waar, 'PUT', pad, lichaam), bron);
  }

  private async nogEens(h: Handeling, lichaam = h.lichaam): Promise<{ status: number; id?: string; code?: string }> {
    const { status, inhoud } = await this.stuur(h.methode, h.pad, lichaam, { 'idempotency-key': h.sleutel });
    return { status, ...inhoud };
  }

  /** The thing, or undefined while it cannot be read. */
  async lees<T>(pad: string): Promise<T | undefined> {
    try {
      const { status, inhoud } = await this.stuur('GET', pad);
      return status === 200 ? (inhoud as T) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Waits until what is read fits. */
  wacht<T, U>(
    pad: string,
    past: (gelezen: T) => U | undefined | null | false,
    geduld = this.geduld,
  ): Promise<NonNullable<U>> {
    return totdat(
      async () => {
        const gelezen = await this.lees<T>(pad);
        return (gelezen !== undefined && past(gelezen)) || undefined;
      },
      { tijdslimiet: geduld, tussenpoos: 80, omschrijving: `${this.waar} ${pad}` },
    ) as Promise<NonNullable<U>>;
  }

  private async doe(h: Handeling, bron?: string): Promise<string> {
    h.herhaal = (lichaam) => this.nogEens(h, lichaam);
    for (const begin = Date.now(); ; await pauze(150)) {
      const eerder = h.pogingen.some((p) => p.soort === 'onbekend' || NIET_NU.has(p.status));
      try {
        const koppen = h.methode === 'POST' ? { 'idempotency-key': h.sleutel } : await this.ifMatch(bron);
        const { status, inhoud } = await this.stuur(h.methode, h.pad, h.lichaam, koppen);
        h.pogingen.push({ soort: 'antwoord', status });
        if (NIET_NU.has(status)) h.code = inhoud.code ?? '';
        else return this.besluit(h, status, inhoud, eerder);
      } catch (fout) {
        if (fout instanceof Nee) throw fout;
        h.pogingen.push({ soort: 'onbekend', reden: String((fout as Error).cause ?? fout) });
      }
      if (Date.now() - begin > this.geduld) {
        h.stand = 'onbekend';
        throw new Nee(h);
      }
    }
  }

  private besluit(h: Handeling, status: number, inhoud: { id?: string; code?: string }, eerder: boolean): string {
    h.klaarOp = Date.now();
    h.status = status;
    // A PUT that was cut off may have been done: then its ETag is an old one.
    const gedaan = h.methode === 'PUT' && eerder && (status === 412 || status === 428);
    if (status >= 300 && !gedaan) {
      h.stand = 'nee';
      h.code = inhoud.code ?? '';
      throw new Nee(h);
    }
    h.stand = 'ok';
    h.id = inhoud.id ?? '';
    h.ids.add(h.id);
    return h.id;
  }

  private async ifMatch(bron?: string): Promise<Record<string, string>> {
    if (!bron) return {};
    const { etag } = await this.stuur('GET', bron);
    return etag ? { 'if-match': etag } : {};
  }

  private async stuur(
    method: string,
    pad: string,
    lichaam?: object,
    koppen: Record<string, string> = {},
  ): Promise<{ status: number; inhoud: { id?: string; code?: string }; etag: string | null }> {
    const antwoord = await fetch(`${this.url}/v1${pad}`, {
      method,
      headers: {
        authorization: `Bearer ${await (this.token ??= this.haalToken())}`,
        ...(lichaam ? { 'content-type': 'application/json' } : {}),
        ...koppen,
      },
      ...(lichaam ? { body: JSON.stringify(lichaam) } : {}),
      signal: AbortSignal.timeout(POGING),
    });
    const tekst = await antwoord.text();
    const gelezen = tekst ? (JSON.parse(tekst) as { id?: string; code?: string; type?: string }) : {};
    const code = gelezen.code ?? gelezen.type?.split('/').at(-1);
    return {
      status: antwoord.status,
      inhoud: Array.isArray(gelezen) ? gelezen : { ...gelezen, ...(code ? { code } : {}) },
      etag: antwoord.headers.get('etag'),
    };
  }
}
