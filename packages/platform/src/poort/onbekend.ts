import { weiger } from '@weerthuis/domain';

/** The same answer for what does not exist and for what the caller may not know of. */
export const weigerOnbekend = (): never =>
  weiger({
    code: 'onbekend',
    soort: 'onbekend',
    titel: 'Dit is hier niet bekend.',
    detail: 'Er is niets met dit nummer, of het is niet voor jou. Controleer het nummer.',
  });
