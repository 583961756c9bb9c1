import type { Partijrol } from '@weerthuis/domain';

/** What of the end of a candidacy a corporatie may know: not that money, indicatie or support was the reason. */
const VOOR_CORPORATIE = [
  'weigering',
  'afwijzing',
  'geen-reactie',
  'woning-ingetrokken',
  'andere-kandidaat',
  'ingetrokken',
];

export const redenOpDraad = (reden: string, rol: Partijrol): string =>
  rol !== 'corporatie' || VOOR_CORPORATIE.includes(reden) ? reden : 'gaat-niet-door';
