/** How long {@link totdat} waits and how it calls what it waits for. Times in milliseconds. */
export interface TotdatOpties {
  tijdslimiet?: number;
  tussenpoos?: number;
  omschrijving?: string;
}

/**
 * Waits until `fn` gives a truthy value and returns it. A throw counts as "not yet"; when the limit passes, the
 * last failure is the `cause` of the error. Nothing sleeps longer than `tussenpoos`.
 */
export async function totdat<T>(fn: () => T | Promise<T>, opties: TotdatOpties = {}): Promise<NonNullable<T>> {
  const { tijdslimiet = 10_000, tussenpoos = 20, omschrijving = 'de voorwaarde' } = opties;
  const einde = performance.now() + tijdslimiet;
  let laatste: unknown;
  for (;;) {
    try {
      const uitkomst = await fn();
      if (uitkomst) return uitkomst;
      laatste = undefined;
    } catch (fout) {
      laatste = fout;
    }
    if (performance.now() >= einde) {
      const reden = laatste instanceof Error ? `: ${laatste.message}` : '';
      throw new Error(`${omschrijving} kwam niet binnen ${tijdslimiet} ms uit${reden}`, { cause: laatste });
    }
    await new Promise((verder) => setTimeout(verder, tussenpoos));
  }
}
