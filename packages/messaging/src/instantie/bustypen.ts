import {
  OntvangstPartij,
  PersoonssleutelVerstrektBsnGerechtigd,
  VersiesGelezenPartij,
  viewVan,
  WerksleutelGemeldPartij,
} from '@weerthuis/contracts';

/** Types of what the bus itself tells. */
export const ONTVANGST = viewVan(OntvangstPartij).type;
export const WERKSLEUTEL = viewVan(WerksleutelGemeldPartij).type;
export const VERSIES = viewVan(VersiesGelezenPartij).type;
export const PERSOONSSLEUTEL = viewVan(PersoonssleutelVerstrektBsnGerechtigd).type;
