import { randomUUID } from 'node:crypto';
import { Poort, type Instantie } from '@weerthuis/platform';
import type { Wapening } from './berichten.js';

const pauze = (ms: number): Promise<void> => new Promise((verder) => setTimeout(verder, ms));

/** The places where this process may be made to fail; armed by the test. */
export class Faalpunten {
  /** `zonderSleutel`: the gate forgets the Idempotency-Key. */
  constructor(private readonly zonderSleutel = false) {}

  private wapening: Wapening | undefined;
  private gepasseerd = 0;

  wapen(w: Wapening | undefined): void {
    this.wapening = w;
    this.gepasseerd = 0;
  }

  readonly langs = async (punt: string, stroom?: string): Promise<void> => {
    const w = this.wapening;
    if (w?.punt !== punt) return;
    if (w.daad === 'pauzeer') return pauze(Math.random() * (w.ms ?? 0));
    if (w.stroom ? w.stroom !== stroom : ++this.gepasseerd !== w.bij) return;
    if (w.ms) await pauze(w.ms);
    if (w.daad === 'sterf') process.kill(process.pid, 'SIGKILL');
    if (w.daad === 'eindig') process.exit(3);
    for (;;); // a handler that never gives the processor back
  };

  /** The places around a command of a person: before its transaction, in it, and after its commit. */
  omring({ app }: Instantie): void {
    const poort = app.get(Poort);
    const doe = poort.doe.bind(poort);
    poort.doe = async (v, betrokkene, werk) => {
      await this.langs('voor-transactie');
      const verzoek = this.zonderSleutel && v.idempotentiesleutel ? { ...v, idempotentiesleutel: randomUUID() } : v;
      const uit = await doe(verzoek, betrokkene, async (w) => {
        const gedaan = await werk(w);
        await this.langs('in-transactie');
        return gedaan;
      });
      await this.langs('na-commit');
      return uit;
    };
  }
}
