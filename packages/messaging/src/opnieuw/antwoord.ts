/**
 * What becomes of one sequence that a recipient asks again: it still waits to be sent (`komt`), its row goes out once more with
 * the same id and value (`nogmaals`), it is made anew from the archive (`archief`), or it cannot come (`overgeslagen`).
 */
export type Wijze = 'komt' | 'nogmaals' | 'archief' | 'overgeslagen';

export interface Vraag {
  na: number;
  tot?: number | undefined;
}

/** What the source has of one stream to one recipient, under its present incarnatie. */
export interface Weet {
  /** Last sequence given out. */
  stand: number;
  archief: { sequence: number; gewist: boolean }[];
  /** Rows of the outbox; `zegelOud`: sealed to a key that the recipient no longer has. */
  rijen: { sequence: number; verzonden: boolean; zegelOud: boolean }[];
}

/** Every sequence of the question gets one answer; nothing is sent that was erased, nothing beyond what was ever sent. */
export function kiesAntwoord(vraag: Vraag, weet: Weet): { sequence: number; hoe: Wijze }[] {
  const bewaard = new Set(weet.archief.filter((r) => !r.gewist).map((r) => r.sequence));
  const gewist = new Set(weet.archief.filter((r) => r.gewist).map((r) => r.sequence));
  const vers = weet.rijen.filter((r) => !r.zegelOud && !gewist.has(r.sequence));
  const wacht = new Set(vers.filter((r) => !r.verzonden).map((r) => r.sequence));
  const rijen = new Set(vers.map((r) => r.sequence));
  const einde = Math.min(vraag.tot ?? weet.stand, weet.stand);
  const uit: { sequence: number; hoe: Wijze }[] = [];
  for (let sequence = vraag.na + 1; sequence <= einde; sequence++) {
    const hoe = wacht.has(sequence)
      ? 'komt'
      : rijen.has(sequence)
        ? 'nogmaals'
        : bewaard.has(sequence)
          ? 'archief'
          : 'overgeslagen';
    uit.push({ sequence, hoe });
  }
  return uit;
}
