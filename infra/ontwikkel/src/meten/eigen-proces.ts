import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { doelgroep, totdat } from '@weerthuis/testkit';
import type { RegioInstantie, Regiobestand } from '../regio/regiobestand.js';
import { geheugen } from './processen.js';

/** The environment of an instance that runs on its own, as an organisation would set it. */
const omgeving = (r: Regiobestand, wie: RegioInstantie): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  NAAM: wie.naam,
  ROL: wie.rol,
  OIN: wie.oin,
  REGIO: r.regio,
  POORT: new URL(wie.url).port,
  DATABASE_URL: wie.databaseUrl,
  KAFKA_BROKERS: r.kafka.brokers.join(','),
  KAFKA_GEBRUIKER: wie.kafka.gebruiker,
  KAFKA_WACHTWOORD: wie.kafka.wachtwoord,
  OIDC_ISSUER: wie.issuer,
  OIDC_AUDIENCE: doelgroep(wie.naam),
  OIDC_ALGORITME: 'ES256',
  CONVENANT: r.convenant,
  SLEUTELMAP: join(dirname(r.convenant), wie.oin),
  ONTWIKKEL: 'ja',
  LOGNIVEAU: 'warn',
});

/** Runs one instance as a process of its own and gives its memory in MB when it is ready. */
export async function geheugenAlleen(r: Regiobestand, wie: RegioInstantie): Promise<number> {
  const programma = fileURLToPath(import.meta.resolve(`@weerthuis/bundel/main-${wie.rol}`));
  const kind = spawn(process.execPath, ['--max-semi-space-size=4', programma], {
    env: omgeving(r, wie),
    stdio: 'ignore',
  });
  try {
    await totdat(async () => (await fetch(`${wie.url}/health/ready`)).ok, {
      tijdslimiet: 60_000,
      omschrijving: `${wie.naam} gereed`,
    });
    return geheugen([kind.pid ?? 0]);
  } finally {
    kind.kill('SIGTERM');
    await totdat(() => kind.exitCode !== null || kind.signalCode !== null, { tijdslimiet: 15_000 });
  }
}
