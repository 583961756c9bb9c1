import type { KeyObject } from 'node:crypto';
import type { Oin } from '@weerthuis/domain';
import { calculateJwkThumbprint } from 'jose';
import type { DataSource, EntityManager } from 'typeorm';
import { ConvenantFout } from '../convenant/convenant.js';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { publiekeSleutel } from './sleutelpaar.js';
import { leesVerklaring, type Verklaring } from './verklaring.js';

/** A working key of a party that its organisation key vouches for. */
export interface BekendeSleutel extends Verklaring {
  publiek: KeyObject;
}

/** Seconds before the end of a seal key in which nothing is left to lie that was sealed to it. */
const MARGE = 86_400;

/** The working keys of all parties: those the convenant began with and those that were told since. */
export class Sleutelring {
  private readonly opKid = new Map<string, BekendeSleutel>();
  private geladen?: Promise<void>;

  constructor(
    private readonly convenant: ConvenantDienst,
    private readonly database: DataSource,
    private readonly regio: string,
  ) {}

  /** Loads once: pins the organisation keys, then reads what the convenant and the database know. @throws ConvenantFout */
  laad(): Promise<void> {
    this.geladen ??= this.leesAlles().catch((fout: unknown) => {
      delete this.geladen;
      throw fout;
    });
    return this.geladen;
  }

  /** The key with this thumbprint; also looks in the database, where another process of this instance may have put it. */
  async vind(kid: string): Promise<BekendeSleutel | undefined> {
    if (!this.opKid.has(kid)) {
      const rijen = await this.rijen(this.database.manager, 'and kid = $2', [kid]);
      for (const { oin, verklaring } of rijen) this.onthoud(await this.lees(oin, verklaring));
    }
    return this.opKid.get(kid);
  }

  bekend(kid: string): BekendeSleutel | undefined {
    return this.opKid.get(kid);
  }

  /** Newest seal key of a party that was not withdrawn. @throws ConvenantFout when it never told one */
  zegelsleutelVan(oin: Oin): BekendeSleutel {
    const [nieuwste] = [...this.opKid.values()]
      .filter((k) => k.iss === oin && k.doel === 'verzegelen' && k.ingetrokken === undefined)
      .sort((a, b) => b.nbf - a.nbf);
    if (!nieuwste) throw new ConvenantFout(`Van ${oin} is geen sleutel bekend om voor te verzegelen`);
    return nieuwste;
  }

  /** Whether what is sealed to this key can still be opened by its owner, a day from now too. */
  bruikbaar(kid: string, nu = Date.now()): boolean {
    const sleutel = this.opKid.get(kid);
    return !!sleutel && sleutel.ingetrokken === undefined && nu < (sleutel.exp - MARGE) * 1000;
  }

  /** Learns statements of a party; gives the thumbprints that are new here. @throws Error when one does not hold */
  async leer(oin: Oin, verklaringen: string[], em: EntityManager = this.database.manager): Promise<string[]> {
    const gelezen = await Promise.all(verklaringen.map(async (jws) => ({ jws, v: await this.lees(oin, jws) })));
    const nieuw = gelezen.filter(({ v }) => {
      const oud = this.opKid.get(v.kid);
      return !oud || (oud.ingetrokken === undefined && v.ingetrokken !== undefined);
    });
    for (const { jws, v } of nieuw) {
      await em.query(
        `insert into bus.werksleutel (regio, kid, oin, doel, verklaring, ingetrokken) values ($1, $2, $3, $4, $5, $6)
         on conflict (regio, kid) do update set verklaring = excluded.verklaring, ingetrokken = excluded.ingetrokken
         where not bus.werksleutel.ingetrokken`,
        [this.regio, v.kid, oin, v.doel, jws, v.ingetrokken !== undefined],
      );
      this.onthoud(v);
    }
    return nieuw.map(({ v }) => v.kid);
  }

  private async leesAlles(): Promise<void> {
    await this.prik();
    for (const [oin, { werksleutels }] of Object.entries(this.convenant.convenant.document.sleutels)) {
      for (const jws of werksleutels) this.onthoud(await this.lees(oin, jws));
    }
    for (const { oin, verklaring } of await this.rijen(this.database.manager))
      this.onthoud(await this.lees(oin, verklaring));
  }

  /** First use pins each organisation key; a convenant that names another one later is refused. */
  private async prik(): Promise<void> {
    const { sleutels } = this.convenant.convenant.document;
    const afdrukken = await Promise.all(
      Object.entries(sleutels).map(async ([oin, s]) => ({ oin, afdruk: await calculateJwkThumbprint(s.organisatie) })),
    );
    await this.database.query(
      `insert into bus.vingerafdruk (regio, oin, vingerafdruk)
       select $1, * from unnest($2::text[], $3::text[]) on conflict do nothing`,
      [this.regio, afdrukken.map((a) => a.oin), afdrukken.map((a) => a.afdruk)],
    );
    const vast: { oin: Oin; vingerafdruk: string }[] = await this.database.query(
      `select oin, vingerafdruk from bus.vingerafdruk where regio = $1`,
      [this.regio],
    );
    const ander = vast.find((r) => afdrukken.some((a) => a.oin === r.oin && a.afdruk !== r.vingerafdruk));
    if (ander) {
      throw new ConvenantFout(
        `Het convenant noemt een andere organisatiesleutel van ${ander.oin} dan hier is vastgelegd: vraag die partij langs een andere weg naar haar vingerafdruk`,
      );
    }
  }

  private lees(oin: Oin, jws: string): Promise<BekendeSleutel> {
    const organisatie = this.convenant.organisatiesleutels.get(oin);
    if (!organisatie) throw new ConvenantFout(`${oin} is geen partij van het convenant`);
    return leesVerklaring(jws, { oin, regio: this.regio, organisatie }).then((v) => ({
      ...v,
      publiek: publiekeSleutel(v.jwk),
    }));
  }

  private onthoud(k: BekendeSleutel): void {
    if (this.opKid.get(k.kid)?.ingetrokken === undefined) this.opKid.set(k.kid, k);
  }

  private rijen(em: EntityManager, waar = '', extra: string[] = []): Promise<{ oin: Oin; verklaring: string }[]> {
    return em.query(`select oin, verklaring from bus.werksleutel where regio = $1 ${waar}`, [this.regio, ...extra]);
  }
}
