import {
  AfdrukGemeldPartij,
  AfdrukGevraagdPartij,
  AfdrukUitgesplitstPartij,
  AfdrukVerschilGemeldPartij,
  viewVan,
} from '@weerthuis/contracts';
import type { Oin } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { FeitContext } from '../feiten/feit-context.js';
import { sha256 } from '../handtekening/kenmerken.js';
import type { Bushandlers } from '../omroep/busfeiten.js';
import { emmersVan, emmerVan, regelsVan, stukken } from './afdruk.js';
import type { Afdrukbron, Afdrukbronnen } from './afdrukbron.js';
import type { Afdrukpost } from './afdrukpost.js';
import { metPlek } from './plekken.js';
import { begin, moment, noteerAfdruk, sluitVerschillen } from './verschillen.js';

/** Below what the bus carries in one message. */
const PER_STUK = 1500;

/** The side of a comparison that owns the rows: tells its print, then the rows of the parts that differ. */
export class Afdrukeigenaar {
  constructor(
    private readonly post: Afdrukpost,
    private readonly bronnen: Afdrukbronnen,
    private readonly regio: string,
  ) {}

  readonly handlers: Bushandlers = [
    [viewVan(AfdrukGevraagdPartij), (f: AfdrukGevraagdPartij, c: FeitContext) => this.gevraagd(f, c)],
    [viewVan(AfdrukVerschilGemeldPartij), (f: AfdrukVerschilGemeldPartij, c: FeitContext) => this.verschilGemeld(f, c)],
  ];

  /** Puts the prints of all that we own in the outbox, for one party or for all that hold a copy. */
  async meld(em: EntityManager, alleen?: Oin): Promise<void> {
    for (const bron of this.bronnen.van('eigenaar'))
      for (const partij of await this.houders(em, bron, alleen)) await this.meldAan(em, bron, partij);
  }

  private async houders(em: EntityManager, bron: Afdrukbron, alleen?: Oin): Promise<Oin[]> {
    const alle = (await bron.partijen?.(em)) ?? this.post.anderen();
    return alle.filter((oin) => this.post.kent(oin) && (!alleen || oin === alleen));
  }

  private async meldAan(em: EntityManager, bron: Afdrukbron, partij: Oin): Promise<void> {
    const sinds = await begin(em, this.regio);
    const regels = regelsVan(await bron.rijen(em, partij, sinds));
    const emmers = emmersVan(regels);
    const afdruk = { aantal: regels.length, hash: sha256(emmers.join()), gelijk: null };
    await noteerAfdruk(em, this.post.bij(bron.naam, 'eigenaar', partij), afdruk);
    const inhoud = { naam: bron.naam, aantal: regels.length, emmers, sinds: sinds.toISOString() };
    await this.post.zend(em, partij, AfdrukGemeldPartij, inhoud);
  }

  private async gevraagd(f: AfdrukGevraagdPartij, c: FeitContext): Promise<void> {
    const { em } = c.werk;
    const bron = this.bronnen.zoek(f.naam, 'eigenaar');
    if (!bron || !(await this.houders(em, bron, c.bron)).length) return;
    c.werk.naCommit(() => this.post.verzonden());
    if (!f.emmers.length) return this.meldAan(em, bron, c.bron);
    const { naam, sinds } = f;
    const paar = await this.post.paar(c.bron, f.incarnatie);
    const lees = async () => regelsVan(await bron.rijen(em, c.bron, moment(sinds)));
    const { rijen, plek } = await metPlek(em, paar, lees);
    for (const emmer of f.emmers) {
      const vanEmmer = rijen.filter((r) => emmerVan(r.sleutel) === emmer).map((r) => ({ ...r, ...plek(r.stroom) }));
      for (const stuk of stukken(vanEmmer, PER_STUK)) {
        const inhoud = { naam, incarnatie: paar.mijn, emmer, ...stuk, ...(sinds ? { sinds } : {}) };
        await this.post.zend(em, c.bron, AfdrukUitgesplitstPartij, inhoud);
      }
    }
  }

  private async verschilGemeld({ naam, verschillen }: AfdrukVerschilGemeldPartij, c: FeitContext): Promise<void> {
    if (!this.bronnen.zoek(naam, 'eigenaar')) return;
    const bij = this.post.bij(naam, 'eigenaar', c.bron);
    const weerGelijk = verschillen.filter((v) => !v.eigenaar && !v.houder).map((v) => v.sleutel);
    await sluitVerschillen(c.werk.em, bij, weerGelijk);
    const lijst = verschillen
      .filter((v) => v.eigenaar || v.houder)
      .map(({ sleutel, eigenaar, houder }) => ({
        sleutel,
        stroom: sleutel,
        ...(eigenaar ? { hier: eigenaar } : {}),
        ...(houder ? { daar: houder } : {}),
      }));
    await this.post.noteer(c, bij, lijst);
  }
}
