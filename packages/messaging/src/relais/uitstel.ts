const EERSTE = 1000;
const LANGSTE = 60_000;

/** Recipients that refused, each with its own growing pause; the others go on. */
export class Uitstel {
  private readonly wie = new Map<string, { tot: number; pauze: number }>();

  /** Recipients to leave out now. */
  nu(op: number): string[] {
    return [...this.wie].filter(([, u]) => u.tot > op).map(([ontvanger]) => ontvanger);
  }

  geweigerd(ontvanger: string, op: number): void {
    const pauze = Math.min(LANGSTE, (this.wie.get(ontvanger)?.pauze ?? EERSTE / 2) * 2);
    this.wie.set(ontvanger, { tot: op + pauze, pauze });
  }

  gelukt(ontvanger: string): void {
    this.wie.delete(ontvanger);
  }

  /** Milliseconds until the first that must wait may be tried again. */
  wachttijd(op: number): number | undefined {
    const tijden = [...this.wie.values()].map((u) => u.tot - op).filter((ms) => ms > 0);
    return tijden.length ? Math.min(...tijden) : undefined;
  }
}
