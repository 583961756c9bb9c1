/** One line of the report. A figure without a bar is only information. */
export interface Row {
  readonly instance: string;
  readonly figure: string;
  readonly bar: string;
  readonly measured: string;
  /** Null when there is no bar. */
  readonly met: boolean | null;
}

export const ms = (n: number): string => (n >= 1000 ? `${(n / 1000).toFixed(2)} s` : `${n.toFixed(n < 10 ? 2 : 1)} ms`);
export const share = (ratio: number): string => `1/${(1 / ratio).toFixed(ratio < 0.1 ? 0 : 1)}`;
