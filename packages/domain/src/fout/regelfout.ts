/** The kind of refusal; the edge maps it: 422, 409, 403, 404, 409 and 412. */
export type Foutsoort = 'ongeldig' | 'conflict' | 'verboden' | 'onbekend' | 'te-laat' | 'verouderd';

/** Text of one refusal in three sentences: what is wrong, whose rule, what now (see the language guide). */
export interface Weigertekst {
  /** Fixed name of the problem, kebab-case: `huur-tijdelijk-te-lang`. */
  code: string;
  soort: Foutsoort;
  /** Fixed per code, at most nine words. */
  titel: string;
  /** With values, in Dutch; never repeats a forbidden value. */
  detail: string;
  /** Name of the rule in the rule data. */
  regel?: string;
  /** Whose rule it is, or where it can be read. */
  van?: string;
  /** The field of the input it is about. */
  veld?: string;
}

/** A rule of the domain said no. Nothing has changed; the caller gets the text as problem+json. */
export class Regelfout extends Error {
  override readonly name = 'Regelfout';
  readonly code: string;
  readonly soort: Foutsoort;
  readonly titel: string;
  readonly detail: string;
  readonly regel?: string;
  readonly van?: string;
  readonly veld?: string;

  constructor(tekst: Weigertekst) {
    super(`${tekst.code}: ${tekst.detail}`);
    this.code = tekst.code;
    this.soort = tekst.soort;
    this.titel = tekst.titel;
    this.detail = tekst.detail;
    if (tekst.regel) this.regel = tekst.regel;
    if (tekst.van) this.van = tekst.van;
    if (tekst.veld) this.veld = tekst.veld;
  }
}

/** Refuses: throws a Regelfout with this text. */
export function weiger(tekst: Weigertekst): never {
  throw new Regelfout(tekst);
}
