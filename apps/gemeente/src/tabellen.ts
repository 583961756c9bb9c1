import type { Klasse, Migratie } from '@weerthuis/platform';
import { BindingEntiteit } from './binding/store/binding.entiteit.js';
import { LidEntiteit } from './casus/store/lid.entiteit.js';
import { MijlpaalEntiteit } from './casus/store/mijlpaal.entiteit.js';
import { DraagkrachtEntiteit } from './draagkracht/store/draagkracht.entiteit.js';
import { ContactEntiteit, IdentiteitEntiteit } from './identiteit/store/identiteit.entiteit.js';
import { MeldingEntiteit } from './indicatie/store/melding.entiteit.js';
import { InschrijvingEntiteit } from './inschrijving/store/inschrijving.entiteit.js';
import { Gemeente1760000000200 } from './migraties/1760000000200-gemeente.js';
import { Inkomen1760000000210 } from './migraties/1760000000210-inkomen.js';
import { OverdrachtTerug1760000000220 } from './migraties/1760000000220-overdracht-terug.js';
import { Dubbel1763950000000 } from './migraties/1763950000000-dubbel.js';
import { OverdrachtEntiteit } from './overdracht/store/overdracht.entiteit.js';
import { SignaalEntiteit } from './signaal/store/signaal.entiteit.js';
import { SpoorEntiteit } from './sporen/store/spoor.entiteit.js';
import { UrgentieEntiteit } from './urgentie/store/urgentie.entiteit.js';
import { ZoekopdrachtEntiteit } from './zoekopdracht/store/zoekopdracht.entiteit.js';

export const gemeenteEntiteiten: Klasse[] = [
  LidEntiteit,
  MijlpaalEntiteit,
  IdentiteitEntiteit,
  ContactEntiteit,
  MeldingEntiteit,
  UrgentieEntiteit,
  BindingEntiteit,
  DraagkrachtEntiteit,
  SpoorEntiteit,
  OverdrachtEntiteit,
  InschrijvingEntiteit,
  ZoekopdrachtEntiteit,
  SignaalEntiteit,
];
export const gemeenteMigraties: Migratie[] = [
  Gemeente1760000000200,
  Inkomen1760000000210,
  OverdrachtTerug1760000000220,
  Dubbel1763950000000,
];
