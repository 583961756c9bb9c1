export const LIJNEN = ['dak', 'inkomen', 'ondersteuning', 'dag'] as const;
export type Lijn = (typeof LIJNEN)[number];

/** One stretch of a line. `van` and `tot` are dates `YYYY-MM-DD`, both included. */
export interface Stuk {
  van: string;
  tot: string;
  stand: 'gedekt' | 'gat' | 'onbekend';
}
export type VierLijnenGegevens = Record<Lijn, readonly Stuk[]>;

export const dagnummer = (datum: string): number => Math.round(Date.parse(`${datum}T00:00:00Z`) / 86_400_000);

/** Days of a stretch, first and last included. */
export const dagen = (stuk: Stuk): number => dagnummer(stuk.tot) - dagnummer(stuk.van) + 1;

const zegLijn = (lijn: Lijn, stukken: readonly Stuk[]): string => {
  const gat = stukken.filter((s) => s.stand === 'gat').reduce((som, s) => som + dagen(s), 0);
  if (gat > 0) return `${lijn} ${gat} ${gat === 1 ? 'dag' : 'dagen'} niet gedekt`;
  return `${lijn} ${stukken.length === 0 || stukken.some((s) => s.stand === 'onbekend') ? 'deels onbekend' : 'gedekt'}`;
};

/** The drawing in words: gaps first, so that what is wrong is heard first. */
export function zegLijnen(lijnen: VierLijnenGegevens): string {
  const zinnen = LIJNEN.map((lijn) => zegLijn(lijn, lijnen[lijn]));
  const eerst = zinnen.filter((z) => z.endsWith('niet gedekt'));
  return `Vier lijnen: ${[...eerst, ...zinnen.filter((z) => !eerst.includes(z))].join(', ')}`;
}
