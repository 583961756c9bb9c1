import { buurt, gemeente, wijk } from '@weerthuis/domain';

/** What CBS calls a gemeente, wijk or buurt. */
export const gebiednaam = (code: string): string => (buurt(code) ?? wijk(code) ?? gemeente(code))?.naam ?? code;
