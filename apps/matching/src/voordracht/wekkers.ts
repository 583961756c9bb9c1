/** Timers of a voordracht: the end of a term to answer, and the morning after a yes lost its validity. */
export const AKKOORD_TERMIJN = 'akkoord-termijn';
export const AKKOORD_GELDIG = 'akkoord-geldig';
