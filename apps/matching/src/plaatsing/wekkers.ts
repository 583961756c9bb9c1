/** Timers of a plaatsing: a task that stands still, a gap nobody mends, and looking again at what time alone changes. */
export const TAAK_ALARM = 'taak-alarm';
export const KNELPUNT_ALARM = 'knelpunt-alarm';
export const PLAATSING_HERVATTEN = 'plaatsing-hervatten';
export const PLAATSING_KIJKEN = 'plaatsing-kijken';
