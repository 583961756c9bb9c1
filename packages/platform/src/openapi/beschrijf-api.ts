import type { LoggerService } from '@nestjs/common';
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

/**
 * The OpenAPI document of an app, from its routes alone: no database, bus or convenant is opened.
 * @throws Error when two classes share a name: of the two schemas only one would be in the document
 */
export async function beschrijfApi(def: AppDefinitie): Promise<OpenAPIObject> {
  const config = { ...NERGENS, rol: def.rol };
  const { databaseUrl: url, naam, poolgrootte } = config;
  const database = maakDatabase({ naam, url, poolgrootte, entiteiten: def.entities, migraties: def.migraties });
  const d = maakDiensten(config, database, new Betrokkenesleutel(Buffer.alloc(32)), new Log(naam, 'silent'));
  class Wortel {}
  const dubbel: string[] = [];
  const app = await NestFactory.create<NestExpressApplication>(
    { module: Wortel, imports: [PlatformModule.voor(d), ...def.modules(config)] },
    { logger: luister(dubbel), preview: true, abortOnError: false },
  );
  await laadMetadata(def.bron);
  const document = maakOpenapi(app, def);
  if (dubbel.length > 0) throw new Error(`Twee klassen met één naam in de API van ${def.rol}: ${dubbel.join(', ')}`);
  return document;
}

const DUBBEL = /Duplicate DTO detected: "(\w+)"/;

/** Nest only warns of two different schemas with one name, and keeps the last. */
const luister = (dubbel: string[]): LoggerService => ({
  log: () => undefined,
  error: () => undefined,
  warn: (tekst: unknown) => {
    const [, naam] = DUBBEL.exec(String(tekst)) ?? [];
    if (naam && !dubbel.includes(naam)) dubbel.push(naam);
  },
});
