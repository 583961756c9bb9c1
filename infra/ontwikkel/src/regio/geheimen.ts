import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Development passwords of one instance: its database role and its bus principal. */
export interface Geheim {
  database: string;
  kafka: string;
}

/** The passwords of all these instances, made once and kept in a file that only the owner reads. */
export function geheimen(pad: string, namen: string[]): Record<string, Geheim> {
  const bewaard = existsSync(pad) ? (JSON.parse(readFileSync(pad, 'utf8')) as Record<string, Geheim>) : {};
  const nieuw = namen.filter((naam) => !bewaard[naam]);
  for (const naam of nieuw) bewaard[naam] = { database: willekeurig(), kafka: willekeurig() };
  if (nieuw.length > 0) {
    mkdirSync(dirname(pad), { recursive: true });
    writeFileSync(pad, JSON.stringify(bewaard, null, 2), { mode: 0o600 });
  }
  return Object.fromEntries(namen.map((naam) => [naam, bewaard[naam] as Geheim]));
}

const willekeurig = (): string => randomBytes(18).toString('base64url');
