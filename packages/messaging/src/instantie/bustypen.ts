import {
  AfdrukGemeldPartij,
  AfdrukGevraagdPartij,
  AfdrukUitgesplitstPartij,
  AfdrukVerschilGemeldPartij,
  OntvangstPartij,
  OpnieuwGevraagdPartij,
  PersoonssleutelVerstrektBsnGerechtigd,
  StroomBeginPartij,
  StroomEindPartij,
  StromenBekendPartij,
  StroomOvergeslagenPartij,
  VersiesGelezenPartij,
  viewVan,
  WerksleutelGemeldPartij,
  WezenGemeldPartij,
} from '@weerthuis/contracts';

/** Types of what the bus itself tells. */
export const ONTVANGST = viewVan(OntvangstPartij).type;
export const WERKSLEUTEL = viewVan(WerksleutelGemeldPartij).type;
export const VERSIES = viewVan(VersiesGelezenPartij).type;
export const PERSOONSSLEUTEL = viewVan(PersoonssleutelVerstrektBsnGerechtigd).type;

/** About the bus and not about the work: never archived, told again from what holds now. */
export const BUSTYPEN: ReadonlySet<string> = new Set([
  ONTVANGST,
  WERKSLEUTEL,
  VERSIES,
  PERSOONSSLEUTEL,
  ...[OpnieuwGevraagdPartij, StroomBeginPartij, StroomEindPartij, StroomOvergeslagenPartij, StromenBekendPartij].map(
    (view) => viewVan(view).type,
  ),
  viewVan(WezenGemeldPartij).type,
  ...[AfdrukGemeldPartij, AfdrukGevraagdPartij, AfdrukUitgesplitstPartij, AfdrukVerschilGemeldPartij].map(
    (view) => viewVan(view).type,
  ),
]);
