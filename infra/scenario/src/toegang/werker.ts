import { randomUUID } from 'node:crypto';

/** An answer that was not a success: the status and the problem+json that came with it. */
export class Geweigerd extends Error {
  constructor(
    readonly waar: string,
    readonly status: number,
    readonly probleem: { type?: string; code?: string; title?: string; detail?: string },
  ) {
    super(`${waar}: ${status} ${probleem.title ?? ''} ${probleem.detail ?? JSON.stringify(probleem)}`);
  }

  /** Code of the problem, without the address around it. */
  get code(): string {
    return this.probleem.code ?? this.probleem.type?.split('/').at(-1) ?? '';
  }
}

/** One employee at one organisation, who works through its public HTTP interface and nothing else. */
export class Werker {
  private token?: Promise<string>;

  constructor(
    /** Name of the instance. */
    readonly waar: string,
    readonly oin: string,
    private readonly url: string,
    private readonly haalToken: () => Promise<string>,
  ) {}

  get<T>(pad: string): Promise<T> {
    return this.vraag<T>('GET', pad);
  }

  /** The answer as it came, whatever it says; of a stream that goes on, nothing. */
  async tekst(pad: string): Promise<{ status: number; tekst: string }> {
    const antwoord = await this.stuur('GET', pad);
    if (antwoord.headers.get('content-type')?.startsWith('text/event-stream')) {
      await antwoord.body?.cancel();
      return { status: antwoord.status, tekst: '' };
    }
    return { status: antwoord.status, tekst: await antwoord.text() };
  }

  post<T = { id: string }>(pad: string, inhoud: object = {}): Promise<T> {
    return this.vraag<T>('POST', pad, inhoud, { 'idempotency-key': randomUUID() });
  }

  /** Changes a thing that was read before; `bron` is where its ETag is, or the ETag itself, in quotes. */
  async put<T = { id: string }>(pad: string, inhoud: object, bron?: string): Promise<T> {
    const etag = bron?.startsWith('"') ? bron : bron && (await this.etag(bron));
    return this.vraag<T>('PUT', pad, inhoud, etag ? { 'if-match': etag } : {});
  }

  bestand<T = { id: string }>(pad: string, csv: string): Promise<T> {
    return this.vraag<T>('POST', pad, csv, { 'idempotency-key': randomUUID(), 'content-type': 'text/csv' });
  }

  verwijder<T = { id: string }>(pad: string): Promise<T> {
    return this.vraag<T>('DELETE', pad);
  }

  private async etag(pad: string): Promise<string> {
    const antwoord = await this.stuur('GET', pad);
    return antwoord.headers.get('etag') ?? '';
  }

  private async vraag<T>(
    methode: string,
    pad: string,
    inhoud?: object | string,
    koppen: Record<string, string> = {},
  ): Promise<T> {
    const antwoord = await this.stuur(methode, pad, inhoud, koppen);
    const tekst = await antwoord.text();
    const gelezen: unknown = tekst ? JSON.parse(tekst) : undefined;
    if (!antwoord.ok) throw new Geweigerd(`${this.waar} ${methode} ${pad}`, antwoord.status, (gelezen ?? {}) as object);
    return gelezen as T;
  }

  private async stuur(
    methode: string,
    pad: string,
    inhoud?: object | string,
    koppen: Record<string, string> = {},
  ): Promise<Response> {
    const stuur = async (): Promise<Response> =>
      metGeduld(`${this.url}/v1${pad}`, {
        method: methode,
        headers: {
          authorization: `Bearer ${await (this.token ??= this.haalToken())}`,
          ...(inhoud !== undefined ? { 'content-type': 'application/json' } : {}),
          ...koppen,
        },
        ...(inhoud !== undefined ? { body: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud) } : {}),
      });
    const eerste = await stuur();
    if (eerste.status !== 401) return eerste;
    delete this.token;
    return stuur();
  }
}

/** Longest time that an organisation may be away. */
const WEG = 60_000;

/** Tries again while nobody listens there, or its storage is away (503); the Idempotency-Key stays the same, so that a second try has no second effect. */
async function metGeduld(adres: string, vraag: RequestInit): Promise<Response> {
  for (const begin = performance.now(); ;) {
    try {
      const antwoord = await fetch(adres, vraag);
      if (antwoord.status !== 503 || performance.now() - begin > WEG) return antwoord;
      await antwoord.body?.cancel();
    } catch (fout) {
      if (performance.now() - begin > WEG) throw fout;
    }
    await new Promise((verder) => setTimeout(verder, 100));
  }
}
