import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Postbode } from './postbode.js';

/** A mail: nothing personal in it, and nothing about living, care or money in sender or subject. */
export interface Mail {
  aan: string;
  onderwerp: string;
  tekst: string;
  /** What this mail is the effect of, `<what>:<uuid>`: one effect is one mail, however often it is asked. */
  effect: string;
}

/** Sends mail that belongs to a transaction: rolled back, it was never asked; committed, it goes out at least once. */
export class Post {
  constructor(private readonly bode: Postbode | undefined) {}

  /** Puts the mail in the queue in the transaction of `w`. An instance without SMTP_URL sends none. */
  async stuur(w: Werkeenheid, mail: Mail): Promise<void> {
    if (!this.bode) return;
    const nieuw: unknown[] = await w.em.query(
      'INSERT INTO platform.post (effect) VALUES ($1) ON CONFLICT DO NOTHING RETURNING 1',
      [mail.effect],
    );
    if (nieuw.length === 0) return;
    await this.bode.zetInRij(w.em, mail);
    w.naCommit(() => this.bode?.wek());
  }
}
