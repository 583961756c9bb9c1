import { Geweigerd } from './toegang/werker.js';
import { wacht } from './toegang/wacht.js';

/** Prints each step with who did it and when others had it, and counts what went well. */
export class Verslag {
  goed = 0;
  fout = 0;

  constructor(private readonly schrijf: (regel: string) => void = console.log) {}

  kop(titel: string): void {
    this.schrijf(`\n${titel}`);
  }

  /** One act of one organisation. */
  async stap<T>(wie: string, feit: string, doe: () => Promise<T>): Promise<T> {
    const begin = performance.now();
    const uit = await doe();
    this.regel('✓', wie, feit, `${Math.round(performance.now() - begin)} ms`);
    return uit;
  }

  /** The fact arrives at another organisation, seen through what that one may read. */
  async elders<T>(
    wie: string,
    feit: string,
    vraag: () => Promise<T | undefined | null | false>,
    geduld?: number,
  ): Promise<T> {
    const { uit, ms } = await wacht(`${wie}: ${feit}`, vraag, geduld);
    this.regel('→', wie, feit, `+${Math.round(ms)} ms`);
    return uit;
  }

  /** Something must be refused, with this code, and nothing may change. */
  async geweigerd(wie: string, feit: string, code: string | string[], doe: () => Promise<unknown>): Promise<void> {
    const codes = [code].flat();
    try {
      await doe();
    } catch (fout) {
      if (!(fout instanceof Geweigerd)) throw fout;
      if (!codes.includes(fout.code))
        throw new Error(
          `${feit}: verwacht ${codes.join(' of ')}, kreeg ${fout.status} ${fout.code}: ${fout.probleem.detail ?? ''}`,
        );
      return this.regel('✗', wie, `${feit} → geweigerd`, `${fout.status} ${fout.code}`);
    }
    throw new Error(`${feit} had geweigerd moeten worden (${codes.join(' of ')})`);
  }

  zeker(feit: string, waar: boolean): void {
    if (!waar) throw new Error(`Klopt niet: ${feit}`);
    this.regel('✓', '', feit, '');
  }

  mislukt(fout: unknown): void {
    this.fout++;
    this.schrijf(`  ✘ ${fout instanceof Error ? fout.message : String(fout)}`);
  }

  private regel(teken: string, wie: string, feit: string, tijd: string): void {
    this.goed++;
    this.schrijf(`  ${teken} ${wie.padEnd(18)} ${feit.padEnd(64)} ${tijd}`);
  }
}
