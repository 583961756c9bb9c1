/** What of a board is in the address. */
export interface Bordkeuze {
  /** Task or gap that is open. */
  gekozen?: string | undefined;
  toon?: 'lijst' | undefined;
}

export const leesBordkeuze = (zoek: Record<string, unknown>): Bordkeuze => ({
  ...(typeof zoek['gekozen'] === 'string' && { gekozen: zoek['gekozen'] }),
  ...(zoek['toon'] === 'lijst' && { toon: 'lijst' as const }),
});
