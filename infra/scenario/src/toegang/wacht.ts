/** Longest wait for a fact to arrive elsewhere; a party that was down needs its time to catch up. */
const GEDULD = 30_000;
/** What one round of asking counts for at most: a machine that stood still says nothing about who had to answer. */
const RONDE = 1_000;

/** Asks again until the answer is there; a refusal while waiting is not an answer. Returns it with the wait in ms. */
export async function wacht<T>(
  wat: string,
  vraag: () => Promise<T | undefined | null | false>,
  geduld = GEDULD,
): Promise<{ uit: T; ms: number }> {
  const begin = performance.now();
  let laatste: unknown;
  let gewacht = 0;
  for (let pauze = 8; ; pauze = Math.min(pauze * 1.4, 80)) {
    const ronde = performance.now();
    try {
      const uit = await vraag();
      if (uit) return { uit, ms: performance.now() - begin };
      laatste = undefined;
    } catch (fout) {
      laatste = fout;
    }
    if (gewacht > geduld)
      throw new Error(
        `${wat} kwam niet binnen ${geduld / 1000} s${laatste instanceof Error ? ` (${laatste.message})` : ''}`,
      );
    await new Promise((verder) => setTimeout(verder, pauze));
    gewacht += Math.min(performance.now() - ronde, RONDE);
  }
}
