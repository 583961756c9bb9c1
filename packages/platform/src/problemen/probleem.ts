/** One field of the input with what is wrong with it. */
export interface Veldfout {
  veld: string;
  detail: string;
}

export interface ProbleemTekst {
  status: number;
  code: string;
  titel: string;
  detail: string;
  fouten?: Veldfout[];
  headers?: Record<string, string>;
}

/** A refusal by the edge, with the HTTP status it has (RFC 9457); rules of the domain throw Regelfout instead. */
export class Probleem extends Error {
  override readonly name = 'Probleem';

  constructor(readonly tekst: ProbleemTekst) {
    super(`${tekst.code}: ${tekst.detail}`);
  }

  get status(): number {
    return this.tekst.status;
  }
}
