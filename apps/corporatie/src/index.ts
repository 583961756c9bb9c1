import {
  deelnameBron,
  deelnameEntiteiten,
  deelnameMigraties,
  DeelnameModule,
  Vraag1764500000100,
  VraagEntiteit,
  VraagModule,
} from '@weerthuis/deelname';
import { busBron, BusModule, busMigraties } from '@weerthuis/messaging';
import {
  type AppDefinitie,
  InleesModule,
  type Instantie,
  type InstantieConfig,
  startInstantie,
} from '@weerthuis/platform';
import { werkplekBron, werkplekMigraties, WerkplekModule, werkplekRand } from '@weerthuis/werkplek';
import { AanbodEntiteit } from './aanbod/store/aanbod.entiteit.js';
import { BezichtigingEntiteit } from './bezichtiging/store/bezichtiging.entiteit.js';
import { CorporatieModule } from './corporatie.module.js';
import { KandidaatEntiteit } from './kandidaat/store/kandidaat.entiteit.js';
import { Bezichtiging1764020000000 } from './migraties/bezichtiging.js';
import { Corporatie1760000000200 } from './migraties/corporatie.js';
import { Signaal1763940000300 } from './migraties/signaal.js';
import { BerichtEntiteit } from './nazorg/store/bericht.entiteit.js';
import { OmklapEntiteit } from './nazorg/store/omklap.entiteit.js';
import { SignaalEntiteit } from './nazorg/store/signaal.entiteit.js';
import { OvereenkomstEntiteit } from './overeenkomst/store/overeenkomst.entiteit.js';
import { EenheidEntiteit } from './voorraad/store/eenheid.entiteit.js';
import { ImportEntiteit } from './voorraad/store/import.entiteit.js';
import { ZoekopdrachtEntiteit } from './zoekopdracht/store/zoekopdracht.entiteit.js';

/** What the service of a housing corporation is made of. */
export const definitie: AppDefinitie = {
  rol: 'corporatie',
  titel: 'Weerthuis corporatie',
  modules: (c) => [
    BusModule.voor(c),
    WerkplekModule.voor(),
    DeelnameModule.voor(),
    VraagModule.voor(),
    InleesModule.voor(),
    CorporatieModule,
  ],
  entities: [
    EenheidEntiteit,
    ImportEntiteit,
    AanbodEntiteit,
    ZoekopdrachtEntiteit,
    KandidaatEntiteit,
    BezichtigingEntiteit,
    OvereenkomstEntiteit,
    SignaalEntiteit,
    OmklapEntiteit,
    BerichtEntiteit,
    ...deelnameEntiteiten,
    VraagEntiteit,
  ],
  migraties: [
    ...busMigraties,
    ...werkplekMigraties,
    ...deelnameMigraties,
    Vraag1764500000100,
    Corporatie1760000000200,
    Signaal1763940000300,
    Bezichtiging1764020000000,
  ],
  bron: [import.meta.url, busBron, werkplekBron, deelnameBron],
  rand: werkplekRand,
};

/** Starts one corporatie's instance. */
export const start = (config: InstantieConfig): Promise<Instantie> => startInstantie(definitie, config);
