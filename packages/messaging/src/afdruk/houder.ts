import {
  AfdrukGemeldPartij,
  AfdrukGevraagdPartij,
  AfdrukUitgesplitstPartij,
  AfdrukVerschilGemeldPartij,
  viewVan,
} from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { FeitContext } from '../feiten/feit-context.js';
import { sha256 } from '../handtekening/kenmerken.js';
import type { Bushandlers } from '../omroep/busfeiten.js';
import { binnen, emmersVan, emmerVan, ongelijkeEmmers, regelsVan, vergelijk, type Ongelijk } from './afdruk.js';
import type { Afdrukbron, Afdrukbronnen } from './afdrukbron.js';
import type { Afdrukpost } from './afdrukpost.js';
import { metPlek, stilleStromen } from './plekken.js';
import { moment, noteerAfdruk, noteerOngelijk, sluitVerschillen } from './verschillen.js';

const PER_MELDING = 1000;

/**
 * The side of a comparison that holds a copy. It compares prints, asks for the rows of the parts that differ, and names
 * what differs to the owner. A row counts only when both looked at it at the same place of the streams between them:
 * what is still under way is no difference.
 */
export class Afdrukhouder {
  constructor(
    private readonly post: Afdrukpost,
    private readonly bronnen: Afdrukbronnen,
  ) {}

  readonly handlers: Bushandlers = [
    [viewVan(AfdrukGemeldPartij), (f: AfdrukGemeldPartij, c: FeitContext) => this.gemeld(f, c)],
    [viewVan(AfdrukUitgesplitstPartij), (f: AfdrukUitgesplitstPartij, c: FeitContext) => this.uitgesplitst(f, c)],
  ];

  /** Asks the prints of all that we hold a copy of, of one party or of all. */
  async vraag(em: EntityManager, alleen?: Oin): Promise<void> {
    const incarnatie = await this.post.incarnatie();
    for (const { naam } of this.bronnen.van('houder'))
      for (const partij of alleen ? [alleen] : this.post.anderen())
        await this.post.zend(em, partij, AfdrukGevraagdPartij, { naam, incarnatie, emmers: [] });
  }

  private async gemeld({ naam, aantal, emmers, sinds }: AfdrukGemeldPartij, c: FeitContext): Promise<void> {
    const bron = this.bronnen.zoek(naam, 'houder');
    if (!bron) return;
    const { em } = c.werk;
    const hier = emmersVan(regelsVan(await bron.rijen(em, c.bron, moment(sinds))));
    const anders = ongelijkeEmmers(hier, emmers);
    const bij = this.post.bij(naam, 'houder', c.bron);
    await noteerAfdruk(em, bij, { aantal, hash: sha256(emmers.join()), gelijk: anders.length ? null : true });
    if (anders.length) {
      const incarnatie = await this.post.incarnatie();
      const inhoud = { naam, incarnatie, emmers: anders, ...(sinds ? { sinds } : {}) };
      await this.post.antwoord(c, AfdrukGevraagdPartij, inhoud);
    } else await this.meldWeerGelijk(c, naam, await sluitVerschillen(em, bij));
  }

  private async uitgesplitst(f: AfdrukUitgesplitstPartij, c: FeitContext): Promise<void> {
    const bron = this.bronnen.zoek(f.naam, 'houder');
    if (!bron) return;
    const { gelijk, ongelijk } = await this.leg(bron, f, c);
    const bij = this.post.bij(f.naam, 'houder', c.bron);
    await this.meldWeerGelijk(c, f.naam, await sluitVerschillen(c.werk.em, bij, gelijk));
    if (!ongelijk.length) return;
    await this.post.noteer(c, bij, ongelijk);
    await noteerOngelijk(c.werk.em, bij);
    await this.meld(c, f.naam, ongelijk);
  }

  /** Lays their rows beside ours. */
  private async leg(
    bron: Afdrukbron,
    f: AfdrukUitgesplitstPartij,
    c: FeitContext,
  ): Promise<{ gelijk: Uuid[]; ongelijk: Ongelijk[] }> {
    const { em } = c.werk;
    const paar = await this.post.paar(c.bron, f.incarnatie);
    const inStuk = (sleutel: Uuid) => emmerVan(sleutel) === f.emmer && binnen(sleutel, f);
    const lees = async () => regelsVan(await bron.rijen(em, c.bron, moment(f.sinds))).filter((r) => inStuk(r.sleutel));
    const stromen = f.regels.map((r) => r.stroom);
    const { rijen, plek } = await metPlek(em, paar, lees, stromen);
    const stil = await stilleStromen(em, paar, [...stromen, ...rijen.map((r) => r.stroom)]);
    const hun = new Map(f.regels.map((r) => [r.sleutel, r]));
    const ongelijk = vergelijk(rijen, f.regels).filter(({ sleutel, stroom }) => {
      const [wij, zij] = [plek(stroom), hun.get(sleutel)];
      if (!zij) return stil.has(stroom);
      return wij !== undefined && wij.ontvangen === zij.gezonden && wij.gezonden === zij.ontvangen;
    });
    return { gelijk: rijen.filter((r) => hun.get(r.sleutel)?.hash === r.hash).map((r) => r.sleutel), ongelijk };
  }

  private meldWeerGelijk(c: FeitContext, naam: string, sleutels: Uuid[]): Promise<void> {
    return this.meld(
      c,
      naam,
      sleutels.map((sleutel) => ({ sleutel })),
    );
  }

  private async meld(
    c: FeitContext,
    naam: string,
    lijst: Pick<Ongelijk, 'sleutel' | 'hier' | 'daar'>[],
  ): Promise<void> {
    const alle = lijst.map(({ sleutel, hier, daar }) => ({
      sleutel,
      ...(daar ? { eigenaar: daar } : {}),
      ...(hier ? { houder: hier } : {}),
    }));
    for (let i = 0; i < alle.length; i += PER_MELDING)
      await this.post.antwoord(c, AfdrukVerschilGemeldPartij, { naam, verschillen: alle.slice(i, i + PER_MELDING) });
  }
}
