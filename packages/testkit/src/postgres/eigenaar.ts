import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The user that runs the server when we are root; PostgreSQL refuses to run as root. */
export interface Eigenaar {
  uid: number;
  gid: number;
}

/** The unprivileged user to run PostgreSQL as, or `undefined` when we are not root and simply run it ourselves. */
export function eigenaar(): Eigenaar | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const regels = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((regel) => regel.split(':'));
  const gekozen = regels.find(([naam]) => naam === 'postgres') ?? regels.find(([naam]) => naam === 'nobody');
  if (!gekozen)
    throw new Error('Als root is een gewone gebruiker nodig om PostgreSQL onder te draaien: useradd postgres');
  return { uid: Number(gekozen[2]), gid: Number(gekozen[3]) };
}

/** True when this user may pass through every folder on the way to `pad`. */
export function bereikbaar(pad: string, wie: Eigenaar): boolean {
  const hier = resolve(pad);
  if (existsSync(hier)) {
    const s = statSync(hier);
    const recht = s.uid === wie.uid ? 0o100 : s.gid === wie.gid ? 0o010 : 0o001;
    if (s.isDirectory() && (s.mode & recht) === 0) return false;
  }
  const hoger = dirname(hier);
  return hoger === hier || bereikbaar(hoger, wie);
}

/** `map` itself when the owner can reach it, else a folder of the same name elsewhere that it can reach. */
export function bereikbareMap(map: string, wie: Eigenaar | undefined): string {
  if (!wie || bereikbaar(dirname(map), wie)) return map;
  return join('/var/tmp', `weerthuis-${createHash('sha256').update(resolve(map)).digest('hex').slice(0, 12)}`);
}

/** The folder with the programs as the owner can reach it: copied once when the checkout is closed to others. */
export function bereikbareProgrammas(bin: string, wie: Eigenaar | undefined): string {
  if (!wie || bereikbaar(bin, wie)) return bin;
  const bron = dirname(bin);
  const doel = join('/var/tmp', `weerthuis-pg-${createHash('sha256').update(bron).digest('hex').slice(0, 12)}`);
  if (!existsSync(join(doel, 'bin', 'postgres'))) {
    mkdirSync(doel, { recursive: true, mode: 0o755 });
    cpSync(bron, doel, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', doel]);
  }
  return join(doel, 'bin');
}
