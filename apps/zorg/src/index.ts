import {
  Bezwaar1763980000100,
  BezwaarEntiteit,
  BezwaarModule,
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
  InleesModule,
  startInstantie,
  type AppDefinitie,
  type Instantie,
  type InstantieConfig,
} from '@weerthuis/platform';
import { werkplekBron, werkplekMigraties, WerkplekModule, werkplekRand } from '@weerthuis/werkplek';
import { zorgEntiteiten, zorgMigraties } from './tabellen.js';
import { ZorgModule } from './zorg.module.js';

/** What the service of a care or welfare organisation is made of. */
export const definitie: AppDefinitie = {
  rol: 'zorg',
  titel: 'Weerthuis zorg',
  modules: (c) => [
    BusModule.voor(c),
    WerkplekModule.voor(),
    DeelnameModule.voor(),
    BezwaarModule.voor('helper'),
    VraagModule.voor(),
    InleesModule.voor(),
    ZorgModule,
  ],
  entities: [...zorgEntiteiten, ...deelnameEntiteiten, BezwaarEntiteit, VraagEntiteit],
  migraties: [
    ...busMigraties,
    ...werkplekMigraties,
    ...deelnameMigraties,
    Bezwaar1763980000100,
    Vraag1764500000100,
    ...zorgMigraties,
  ],
  bron: [import.meta.url, busBron, werkplekBron, deelnameBron],
  rand: werkplekRand,
};

/** Starts one care organisation's instance. */
export const start = (config: InstantieConfig): Promise<Instantie> => startInstantie(definitie, config);
