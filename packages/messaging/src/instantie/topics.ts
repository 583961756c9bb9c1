import type { Oin } from '@weerthuis/domain';

/** Topic names of a region (the wire, "Topics and rights"). */
export const topics = {
  voorvoegsel: (regio: string) => `weerthuis.${regio}.`,
  in: (regio: string, oin: Oin) => `weerthuis.${regio}.in.${oin}`,
  inVoorvoegsel: (regio: string) => `weerthuis.${regio}.in.`,
  uit: (regio: string, oin: Oin) => `weerthuis.${regio}.uit.${oin}`,
  openbaar: (regio: string) => `weerthuis.${regio}.openbaar`,
  groepvoorvoegsel: (oin: Oin) => `${oin}.`,
  merkgroep: (regio: string, oin: Oin) => `${oin}.merk.${regio}`,
  groep: (regio: string, oin: Oin) => `${oin}.in.${regio}`,
};
