import type { DynamicModule, Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Partijrol } from '@weerthuis/domain';
import type { EntitySchema } from 'typeorm';
import type { InstantieConfig } from '../config/instantie-config.js';
import type { Klasse, Migratie } from '../database/maak-database.js';
import type { Beperkingen } from '../problemen/uit-database.js';
import type { Diensten } from './diensten.js';

/** What stands before the guard may use. */
export type Randdiensten = Pick<Diensten, 'config' | 'database' | 'log' | 'tokens'>;

/** What an app is; an instance is an app with a configuration. */
export interface AppDefinitie {
  rol: Partijrol;
  /** Shown above its API: `Weerthuis zorg`. */
  titel: string;
  modules: (c: InstantieConfig) => (Type | DynamicModule)[];
  entities: (Klasse | EntitySchema)[];
  /** Migrations of the app and of the packages it uses; those of the platform are added when absent. */
  migraties: Migratie[];
  /**
   * `import.meta.url` of the file at the root of the app's sources, and of packages that bring routes: where their
   * OpenAPI metadata was built.
   */
  bron?: string | readonly string[];
  /** Puts in place what every request meets before its body is read and before the guard: sessions, the screens. */
  rand?: (app: NestExpressApplication, d: Randdiensten) => void;
  /** Texts for constraints of its own tables that are rules of the domain. */
  beperkingen?: Beperkingen;
}
