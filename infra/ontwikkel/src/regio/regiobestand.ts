import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Partijrol } from '@weerthuis/domain';
import type { Aanmelding } from '@weerthuis/testkit';

/** One running instance, as people and tools find it. Passwords are of development only. */
export interface RegioInstantie {
  naam: string;
  titel: string;
  rol: Partijrol;
  oin: string;
  url: string;
  openapi: string;
  issuer: string;
  databaseUrl: string;
  kafka: Aanmelding;
}

export interface RegioGebruiker {
  gebruiker: string;
  wachtwoord: string;
  /** Name of the instance. */
  instantie: string;
  rollen: string[];
}

/** The contents of `<data>/regio.json`: where everything of a running region is and how to log in. */
export interface Regiobestand {
  regio: string;
  titel: string;
  gestart: string;
  klokBeweegbaar: boolean;
  instanties: RegioInstantie[];
  idp: { url: string };
  gebruikers: RegioGebruiker[];
  kafka: { brokers: string[]; beheer: Aanmelding };
  postgres: { beheerUrl: string };
  /** SMTP address of the mail catcher. */
  mail: string;
  convenant: string;
  /** Where `npm run instantie` asks; loopback, with its own key. */
  bediening: { url: string; sleutel: string };
  processen: Record<string, number>;
}

const pad = (data: string): string => join(data, 'regio.json');

export function schrijfRegiobestand(data: string, inhoud: Regiobestand): void {
  mkdirSync(data, { recursive: true });
  writeFileSync(pad(data), JSON.stringify(inhoud, null, 2), { mode: 0o600 });
}

/** @throws Error in Dutch when no region was started with this data folder. */
export function leesRegiobestand(data: string): Regiobestand {
  if (!existsSync(pad(data))) throw new Error(`Er draait geen regio in ${data}. Start er een met npm start.`);
  return JSON.parse(readFileSync(pad(data), 'utf8')) as Regiobestand;
}

export const wisRegiobestand = (data: string): void => rmSync(pad(data), { force: true });
