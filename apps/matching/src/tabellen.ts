import type { Klasse, Migratie } from '@weerthuis/platform';
import { AanbodEntiteit } from './aanbod/store/aanbod.entiteit.js';
import { BesluitEntiteit } from './besluit/store/besluit.entiteit.js';
import { CasusEntiteit } from './casus/store/casus.entiteit.js';
import { DeelnemerEntiteit } from './casus/store/deelnemer.entiteit.js';
import { PersoonssleutelEntiteit } from './casus/store/persoonssleutel.entiteit.js';
import { CapaciteitEntiteit, DraagkrachtEntiteit } from './draagkracht/store/draagkracht.entiteiten.js';
import { Hub1763821000000 } from './migraties/1763821000000-hub.js';
import { BuitenDeRechteWeg1763910000000 } from './migraties/1763910000000-buiten-de-rechte-weg.js';
import { MachtigingEntiteit } from './namens/store/machtiging.entiteit.js';
import { PlaatsingEntiteit } from './plaatsing/store/plaatsing.entiteit.js';
import { Startstand1763920000000 } from './migraties/1763920000000-startstand.js';
import { Verdeling1763930000000 } from './migraties/1763930000000-verdeling.js';
import { Zoeken1763950000000 } from './migraties/1763950000000-zoeken.js';
import { Dubbel1763950000001 } from './migraties/1763950000001-dubbel.js';
import { Bevroren1763950000002 } from './migraties/1763950000002-bevroren.js';
import { Groepstelling1764063000000 } from './migraties/1764063000000-groepstelling.js';
import { Overleg1764600000000 } from './migraties/1764600000000-overleg.js';
import { Weging1763990000000 } from './migraties/1763990000000-weging.js';
import { OverlegEntiteit, OverlegfeitEntiteit } from './overleg/store/overleg.entiteit.js';
import { BelastingEntiteit } from './startstand/store/belasting.entiteit.js';
import { OvernemingEntiteit, VerdelingEntiteit, ZaadEntiteit } from './verdeling/store/verdeling.entiteiten.js';
import { Machtiging1763940000010 } from './migraties/1763940000010-machtiging.js';
import { Stilte1763940000000 } from './migraties/1763940000000-stilte.js';
import { StilteEntiteit } from './stilte/store/stilte.entiteit.js';
import { GroepstellingEntiteit } from './verhoudingen/store/groepstelling.entiteit.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from './voordracht/store/voordracht.entiteit.js';
import { WegingEntiteit } from './wegingen/store/weging.entiteit.js';
import { ZoekopdrachtEntiteit } from './zoekopdracht/store/zoekopdracht.entiteit.js';

export const matchingEntiteiten: Klasse[] = [
  CasusEntiteit,
  DeelnemerEntiteit,
  PersoonssleutelEntiteit,
  AanbodEntiteit,
  DraagkrachtEntiteit,
  CapaciteitEntiteit,
  ZoekopdrachtEntiteit,
  VoordrachtEntiteit,
  KandidaatstellingEntiteit,
  PlaatsingEntiteit,
  BelastingEntiteit,
  BesluitEntiteit,
  ZaadEntiteit,
  VerdelingEntiteit,
  OvernemingEntiteit,
  StilteEntiteit,
  MachtigingEntiteit,
  WegingEntiteit,
  GroepstellingEntiteit,
  OverlegEntiteit,
  OverlegfeitEntiteit,
];

export const matchingMigraties: Migratie[] = [
  Hub1763821000000,
  BuitenDeRechteWeg1763910000000,
  Startstand1763920000000,
  Verdeling1763930000000,
  Stilte1763940000000,
  Machtiging1763940000010,
  Zoeken1763950000000,
  Dubbel1763950000001,
  Bevroren1763950000002,
  Weging1763990000000,
  Groepstelling1764063000000,
  Overleg1764600000000,
];
