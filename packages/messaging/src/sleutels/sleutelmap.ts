import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A folder (0700) with one JSON file (0600) per private key or set of keys, outside the database. */
export class Sleutelmap {
  constructor(readonly pad: string) {
    mkdirSync(pad, { recursive: true, mode: 0o700 });
    chmodSync(pad, 0o700);
  }

  /** The names in this folder that start with `begin`, without extension. */
  namen(begin = ''): string[] {
    return readdirSync(this.pad)
      .filter((n) => n.startsWith(begin) && n.endsWith('.json'))
      .map((n) => n.slice(0, -'.json'.length))
      .sort();
  }

  lees<T>(naam: string): T | undefined {
    const pad = this.bestand(naam);
    return existsSync(pad) ? (JSON.parse(readFileSync(pad, 'utf8')) as T) : undefined;
  }

  /** Written whole or not at all. */
  schrijf(naam: string, inhoud: object): void {
    const tijdelijk = `${this.bestand(naam)}.nieuw`;
    writeFileSync(tijdelijk, JSON.stringify(inhoud), { mode: 0o600, flush: true });
    renameSync(tijdelijk, this.bestand(naam));
  }

  vernietig(naam: string): void {
    rmSync(this.bestand(naam), { force: true });
  }

  private bestand(naam: string): string {
    return join(this.pad, `${naam}.json`);
  }
}
