import { createHmac, randomBytes } from 'node:crypto';
import type { Sleutelmap } from './sleutelmap.js';

/** One regional key; `tot` (ISO time) is set on the one that a newer key replaces. */
export interface Regiosleutel {
  nummer: number;
  /** 32 bytes, base64url. */
  sleutel: string;
  tot?: string | undefined;
}

/** `k<n>.` + base64url(HMAC-SHA-256(key n, ASCII `<regio>:<nine digits>`)) for one adult. */
export function maakPersoonssleutel({ nummer, sleutel }: Regiosleutel, regio: string, bsn: string): string {
  if (!/^\d{9}$/.test(bsn)) throw new Error('Een persoonssleutel vraagt negen cijfers');
  const hmac = createHmac('sha256', Buffer.from(sleutel, 'base64url')).update(`${regio}:${bsn}`, 'ascii');
  return `k${nummer}.${hmac.digest('base64url')}`;
}

/** For who has no BSN: a random value that only the centrumgemeente issues, numbered like the key in force. */
export const maakXsleutel = (nummer: number): string => `x${nummer}.${randomBytes(32).toString('base64url')}`;

/** The regional keys of a BSN-entitled party, in its key folder. */
export class Persoonssleutels {
  constructor(
    private readonly map: Sleutelmap,
    private readonly regio: string,
  ) {}

  get alle(): Regiosleutel[] {
    return this.map.lees<Regiosleutel[]>(this.naam) ?? [];
  }

  /** The newest key, or nothing when none was received yet. */
  get geldig(): Regiosleutel | undefined {
    return [...this.alle].sort((a, b) => b.nummer - a.nummer)[0];
  }

  /** Keeps a key, replacing what was kept under its number. */
  bewaar(sleutel: Regiosleutel): void {
    this.map.schrijf(this.naam, [...this.alle.filter((s) => s.nummer !== sleutel.nummer), sleutel]);
  }

  /** For the centrumgemeente: the next key; the one before it stays in use until `tot`. */
  maakVolgende(tot?: Date): Regiosleutel {
    const vorige = this.geldig;
    if (vorige) this.bewaar({ ...vorige, tot: tot?.toISOString() });
    const nieuw: Regiosleutel = { nummer: (vorige?.nummer ?? 0) + 1, sleutel: randomBytes(32).toString('base64url') };
    this.bewaar(nieuw);
    return nieuw;
  }

  /** The persoonssleutel of a BSN under the newest key. @throws Error when no key was received yet */
  persoonssleutel(bsn: string): string {
    const sleutel = this.geldig;
    if (!sleutel) throw new Error('De regionale sleutel is nog niet ontvangen van de centrumgemeente');
    return maakPersoonssleutel(sleutel, this.regio, bsn);
  }

  private get naam(): string {
    return `persoonssleutels-${this.regio}`;
  }
}
