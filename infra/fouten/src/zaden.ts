/** Seeds that ever failed, by fault: played again with every `--alles`. */
export const ZADEN: Readonly<Record<string, readonly number[]>> = {};
