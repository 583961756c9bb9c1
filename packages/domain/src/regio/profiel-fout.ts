/** One thing wrong in a profile: where, what, and what to do. */
export interface Profielprobleem {
  /** For example `partijen[3].oin`. */
  pad: string;
  wat: string;
  remedie: string;
}

/** A region profile that cannot be used; names every path and its remedy. */
export class ProfielFout extends Error {
  readonly code = 'regioprofiel-ongeldig';
  constructor(readonly problemen: readonly Profielprobleem[]) {
    super(problemen.map((p) => `${p.pad || 'profiel'}: ${p.wat} ${p.remedie}`).join('\n'));
    this.name = 'ProfielFout';
  }
}
