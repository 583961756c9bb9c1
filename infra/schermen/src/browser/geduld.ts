/** How long, in ms, something may stay away before it hangs: a machine that does much else answers late. */
export const GEDULD = Number(process.env['SCHERMEN_GEDULD'] ?? 240) * 1000;
