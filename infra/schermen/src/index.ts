/** Drives the screens in a real browser against a running region. */
export const SCHERMEN = 'schermen';
