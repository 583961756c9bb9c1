import { createHash, randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Aanbieder, Bewijs } from './aanbieder.js';
import type { Kluis } from './kluis.js';

/** A session as a request meets it. */
export interface Sessie {
  id: string;
  access: string;
  /** Until when one stays logged in without doing anything about it. */
  tot: Date;
  naam?: string;
}

interface Rij {
  id: string;
  bewijs: string;
  token_tot: Date;
  tot: Date;
}

/** Longest session: a working day. How long one may be idle is for the provider to say, with the life of its tokens. */
export const SESSIEDUUR = 10 * 3_600_000;

/** A token that ends within this time is renewed first, so that it holds for the whole of a request. */
const RUIM = 60_000;

const VIND = 'SELECT id, bewijs, token_tot, tot FROM werkplek.sessie WHERE id = $1 AND tot > clock_timestamp()';
const MAAK = 'INSERT INTO werkplek.sessie (id, gebruiker, bewijs, token_tot, tot) VALUES ($1, $2, $3, $4, $5)';
const BEWAAR = 'UPDATE werkplek.sessie SET bewijs = $2, token_tot = $3 WHERE id = $1';
const WEG = 'DELETE FROM werkplek.sessie WHERE id = $1 RETURNING bewijs';
const VERLOPEN = 'DELETE FROM werkplek.sessie WHERE tot <= clock_timestamp()';

/** What the database knows a session by; what the browser has cannot be found back from it. */
export const sessieId = (geheim: string): string => createHash('sha256').update(geheim).digest('base64url');

/** The sessions of one instance. Tokens stay here, sealed. */
export class Sessies {
  constructor(
    private readonly database: DataSource,
    private readonly kluis: Kluis,
    private readonly aanbieder: Aanbieder,
  ) {}

  /** Begins one, always under a new secret, and forgets those that ended. @returns what goes into the cookie */
  async begin(gebruiker: string, bewijs: Bewijs): Promise<string> {
    const geheim = randomBytes(32).toString('base64url');
    const tot = new Date(Date.now() + SESSIEDUUR);
    await this.database.query(VERLOPEN);
    await this.database.query(MAAK, [sessieId(geheim), gebruiker, await this.kluis.sluit(bewijs), bewijs.tot, tot]);
    return geheim;
  }

  /**
   * The session of this secret, with a token that holds for this request.
   * @throws Error when the provider cannot be asked for a fresh token
   */
  async vind(geheim: string): Promise<Sessie | undefined> {
    return this.bijId(sessieId(geheim));
  }

  async bijId(id: string): Promise<Sessie | undefined> {
    const [rij]: Rij[] = await this.database.query(VIND, [id]);
    if (!rij) return undefined;
    if (rij.token_tot.getTime() - Date.now() > RUIM) return this.alsSessie(rij);
    return this.database.transaction((em) => this.ververs(em, id));
  }

  /** Ends one. @returns what it knew, to end it at the provider too */
  async beeindig(geheim: string): Promise<Bewijs | undefined> {
    const [[rij]]: [Pick<Rij, 'bewijs'>[], number] = await this.database.query(WEG, [sessieId(geheim)]);
    return rij && this.kluis.open<Bewijs>(rij.bewijs);
  }

  /** One request renews, others of the same session wait for it: a refresh token may be good for one use only. */
  private async ververs(em: EntityManager, id: string): Promise<Sessie | undefined> {
    const [rij]: Rij[] = await em.query(`${VIND} FOR UPDATE`, [id]);
    if (!rij) return undefined;
    const over = rij.token_tot.getTime() - Date.now();
    const oud = await this.kluis.open<Bewijs>(rij.bewijs);
    if (over > RUIM) return this.alsSessie(rij, oud);
    const nieuw = oud?.refresh ? await this.vraagVers(oud, over > 0) : over > 0 ? oud : undefined;
    if (!nieuw) {
      await em.query(WEG, [id]);
      return undefined;
    }
    if (nieuw !== oud) await em.query(BEWAAR, [id, await this.kluis.sluit(nieuw), nieuw.tot]);
    return this.alsSessie({ ...rij, token_tot: new Date(nieuw.tot) }, nieuw);
  }

  /** Undefined when the provider refuses; while the old token still holds, a provider that is away is no reason to stop. */
  private async vraagVers(oud: Bewijs, geldtNog: boolean): Promise<Bewijs | undefined> {
    try {
      return await this.aanbieder.ververs(oud);
    } catch (fout) {
      if (fout instanceof Error && fout.name === 'ResponseBodyError') return undefined;
      if (geldtNog) return oud;
      throw fout;
    }
  }

  private async alsSessie(rij: Rij, open?: Bewijs): Promise<Sessie | undefined> {
    const bewijs = open ?? (await this.kluis.open<Bewijs>(rij.bewijs));
    return (
      bewijs && {
        id: rij.id,
        access: bewijs.access,
        tot: bewijs.refresh || rij.tot < rij.token_tot ? rij.tot : rij.token_tot,
        ...(bewijs.naam ? { naam: bewijs.naam } : {}),
      }
    );
  }
}
