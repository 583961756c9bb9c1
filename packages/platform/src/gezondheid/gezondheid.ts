/** Says that a part works by resolving (with figures to show, never about people), and that it does not by throwing. */
export type Proef = () => Promise<Record<string, string | number | boolean> | void>;

/** What readiness is made of. A module that matters for it registers its part: `gezondheid.meld('bus', …)`. */
export class Gezondheid {
  private readonly proeven = new Map<string, Proef>();

  meld(naam: string, proef: Proef): void {
    this.proeven.set(naam, proef);
  }

  get delen(): readonly [string, Proef][] {
    return [...this.proeven];
  }
}
