import type { ViewClass } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { FeitContext } from '../feiten/feit-context.js';
import type { BusOpties } from '../instantie/opties.js';
import type { Wekkers } from '../instantie/wekkers.js';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import type { Uitgang } from '../uitgaand/uitgang.js';
import type { Ongelijk } from './afdruk.js';
import type { Paar } from './plekken.js';
import { noteerVerschillen, type Vergelijking } from './verschillen.js';

export interface Afdrukdelen {
  zelf: Zelf;
  convenant: ConvenantDienst;
  uitgang: Uitgang;
  wekkers: Wekkers;
  o: BusOpties;
}

/** What both sides of a comparison need: sending, who we are, and keeping what differs. */
export class Afdrukpost {
  constructor(private readonly d: Afdrukdelen) {}

  incarnatie(): Promise<Uuid> {
    return this.d.zelf.incarnatie();
  }

  /** Whether this is another party of the convenant. */
  kent(oin: Oin): boolean {
    return oin !== this.d.zelf.oin && this.d.convenant.zoek(oin) !== undefined;
  }

  anderen(): Oin[] {
    return this.d.convenant.partijen().flatMap((p) => (p.oin === this.d.zelf.oin ? [] : [p.oin]));
  }

  bij(naam: string, kant: Vergelijking['kant'], partij: Oin): Vergelijking {
    return { regio: this.d.zelf.regio, partij, naam, kant };
  }

  async paar(partij: Oin, hun: Uuid): Promise<Paar> {
    return { regio: this.d.zelf.regio, partij, mijn: await this.incarnatie(), hun };
  }

  async zend(em: EntityManager, oin: Oin, view: ViewClass, gegevens: object): Promise<void> {
    const stroom = naamStroomVan(this.d.zelf.oin, 'afdruk');
    await this.d.uitgang.plaats(em, { stroom, aan: [{ oin, view, gegevens }] });
  }

  /** There are rows in the outbox; called after a commit. */
  verzonden(): void {
    this.d.wekkers.relais();
  }

  async antwoord(c: FeitContext, view: ViewClass, gegevens: object): Promise<void> {
    await this.zend(c.werk.em, c.bron, view, gegevens);
    c.werk.naCommit(() => this.verzonden());
  }

  /** Keeps what differs; what was not known to differ gives an alarm. */
  async noteer(c: FeitContext, v: Vergelijking, lijst: Ongelijk[]): Promise<void> {
    const nieuw = await noteerVerschillen(c.werk.em, v, lijst);
    const tekst = `${nieuw.length} rijen van ${v.naam} verschillen van die van ${v.partij}: ${nieuw.slice(0, 5).join(', ')}`;
    if (nieuw.length) c.werk.naCommit(() => this.d.o.alarm({ soort: 'verschil', tekst }));
  }
}
