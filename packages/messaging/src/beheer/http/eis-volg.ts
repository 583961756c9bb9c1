import { weigerOnbekend } from '@weerthuis/platform';

/** The number of a message in a path. @throws Regelfout onbekend (404) on anything else, as for a number that is not there */
export const eisVolg = (tekst: string): string => (/^\d{1,18}$/.test(tekst) ? tekst : weigerOnbekend());
