import {
  Bezwaar1763980000100,
  BezwaarEntiteit,
  BezwaarModule,
  deelnameBron,
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
import { MatchingModule } from './matching.module.js';
import { beperkingen } from './migraties/beperkingen.js';
import { matchingEntiteiten, matchingMigraties } from './tabellen.js';

/** What the regional hub is made of. */
export const definitie: AppDefinitie = {
  rol: 'matching',
  titel: 'Weerthuis matching',
  modules: (c) => [
    BusModule.voor(c),
    WerkplekModule.voor(),
    InleesModule.voor(),
    BezwaarModule.voor('beslisser'),
    VraagModule.voor(),
    MatchingModule,
  ],
  entities: [...matchingEntiteiten, BezwaarEntiteit, VraagEntiteit],
  migraties: [...busMigraties, ...werkplekMigraties, ...matchingMigraties, Bezwaar1763980000100, Vraag1764500000100],
  bron: [import.meta.url, busBron, werkplekBron, deelnameBron],
  rand: werkplekRand,
  beperkingen,
};

/** Starts the hub of one region. */
export const start = (config: InstantieConfig): Promise<Instantie> => startInstantie(definitie, config);
