import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { InstantieConfig } from '../config/instantie-config.js';
import { maakDatabase } from '../database/maak-database.js';
import type { AppDefinitie } from '../instantie/app-definitie.js';
import { maakDiensten } from '../instantie/diensten.js';
import { PlatformModule } from '../instantie/platform.module.js';
import { Log } from '../log/log.js';
import { Betrokkenesleutel } from '../logboek/betrokkenesleutel.js';
import { laadMetadata } from './metadata.js';
import { maakOpenapi } from './openapi.js';

/** An instance that is never started: nothing of it is in the description. */
const NERGENS: Omit<InstantieConfig, 'rol'> = {
  naam: 'beschrijving',
  oin: '00000099000000000000',
  regio: 'geen',
  poort: 0,
  databaseUrl: 'postgres://nergens.invalid/geen',
  poolgrootte: 2,
  kafka: { brokers: [], gebruiker: '', wachtwoord: '' },
  oidc: { issuer: 'https://nergens.invalid', audience: 'geen' },
  convenantPad: '',
  sleutelmap: '',
  ontwikkel: false,
  klokBeweegbaar: false,
  logniveau: 'silent',
  ontvangstInterval: 5_000,
};

/** The OpenAPI document of an app, from its routes alone: no database, bus or convenant is opened. */
export async function beschrijfApi(def: AppDefinitie): Promise<OpenAPIObject> {
  const config = { ...NERGENS, rol: def.rol };
  const { databaseUrl: url, naam, poolgrootte } = config;
  const database = maakDatabase({ naam, url, poolgrootte, entiteiten: def.entities, migraties: def.migraties });
  const d = maakDiensten(config, database, new Betrokkenesleutel(Buffer.alloc(32)), new Log(naam, 'silent'));
  class Wortel {}
  const app = await NestFactory.create<NestExpressApplication>(
    { module: Wortel, imports: [PlatformModule.voor(d), ...def.modules(config)] },
    { logger: false, preview: true, abortOnError: false },
  );
  await laadMetadata(def.bron);
  return maakOpenapi(app, def);
}
