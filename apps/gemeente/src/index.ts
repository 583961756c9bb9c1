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
import { startInstantie, type AppDefinitie, type Instantie, type InstantieConfig } from '@weerthuis/platform';
import { werkplekBron, werkplekMigraties, WerkplekModule, werkplekRand } from '@weerthuis/werkplek';
import { GemeenteModule } from './gemeente.module.js';
import { gemeenteEntiteiten, gemeenteMigraties } from './tabellen.js';

/** What the service of a municipality is made of. */
export const definitie: AppDefinitie = {
  rol: 'gemeente',
  titel: 'Weerthuis gemeente',
  modules: (c) => [
    BusModule.voor(c),
    WerkplekModule.voor(),
    DeelnameModule.voor(),
    BezwaarModule.voor('beslisser'),
    VraagModule.voor(),
    GemeenteModule,
  ],
  entities: [...gemeenteEntiteiten, ...deelnameEntiteiten, BezwaarEntiteit, VraagEntiteit],
  migraties: [
    ...busMigraties,
    ...werkplekMigraties,
    ...deelnameMigraties,
    Bezwaar1763980000100,
    Vraag1764500000100,
    ...gemeenteMigraties,
  ],
  bron: [import.meta.url, busBron, werkplekBron, deelnameBron],
  rand: werkplekRand,
};

/** Starts one municipality's instance. */
export const start = (config: InstantieConfig): Promise<Instantie> => startInstantie(definitie, config);
