import { randomUUID } from 'node:crypto';
import { leesOntvangen, OntvangstPartij } from '@weerthuis/contracts';
import { Transactie } from '@weerthuis/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { ONTVANGST, WERKSLEUTEL } from '../instantie/bustypen.js';
import type { BusOpties } from '../instantie/opties.js';
import type { Wekkers } from '../instantie/wekkers.js';
import type { Bewijzen } from '../ontvangst/bewijzen.js';
import type { BinnenkomendRecord, Stapel } from '../vervoer/vervoer.js';
import { bewaarInbox } from './bewaar-inbox.js';
import { gelezenzin } from './gelezen.js';
import type { Goedgekeurd, Keur, Keuring } from './keuring.js';
import { leesWachtenden, zetApart, zetQuarantainestand, type Apart } from './quarantaine.js';

interface Gesorteerd {
  feiten: Goedgekeurd[];
  bewijzen: { van: string; inhoud: OntvangstPartij }[];
  apart: Apart[];
}

const TUSSEN_HARTSLAGEN = 25;
const MERK_PER = 10_000;
/** Checking signatures takes the processor: let requests in between. */
const adem = () => new Promise<void>((verder) => setImmediate(verder));

/** Takes records in: checks them outside any transaction, then stores a whole batch in one. */
export class Ontvanger {
  private gemerkt = 0;

  constructor(
    private readonly regio: string,
    private readonly database: DataSource,
    private readonly keuring: Keuring,
    private readonly bewijzen: Bewijzen,
    private readonly cluster: () => Promise<string>,
    private readonly wekkers: Wekkers,
    private readonly o: BusOpties,
  ) {}

  async verwerk({ records, hartslag }: Stapel): Promise<void> {
    const g = await this.sorteer(records, hartslag);
    await this.o.faalpunt('na-lezen-voor-inbox');
    await this.neemOp(g, records);
    if (g.feiten.some((f) => f.bericht.kenmerken.type === WERKSLEUTEL)) await this.herkeur();
  }

  /** Looks again at what waits for a key; after the limit it stays in quarantine. */
  async herkeur(): Promise<void> {
    for (const w of await leesWachtenden(this.database.manager, this.regio, this.o.wachtlimiet)) {
      const g = await this.sorteer([w.record], () => Promise.resolve());
      if (g.apart.some((a) => a.kid)) {
        if (!w.teLaat) continue;
        await zetQuarantainestand(this.database.manager, w.volg, 'quarantaine');
        this.o.alarm({ soort: 'quarantaine', tekst: `sleutel ${w.kid} bleef onbekend` });
      } else {
        const goed = !g.apart.length;
        await this.neemOp({ ...g, apart: [] }, [], (em) =>
          zetQuarantainestand(em, w.volg, goed ? 'vrijgegeven' : 'quarantaine'),
        );
        for (const a of g.apart) this.o.alarm({ soort: 'quarantaine', tekst: a.reden });
      }
    }
  }

  private async sorteer(records: BinnenkomendRecord[], hartslag: () => Promise<void>): Promise<Gesorteerd> {
    const g: Gesorteerd = { feiten: [], bewijzen: [], apart: [] };
    for (let vanaf = 0; vanaf < records.length; vanaf += TUSSEN_HARTSLAGEN) {
      if (vanaf) {
        await hartslag();
        await adem();
      }
      const deel = records.slice(vanaf, vanaf + TUSSEN_HARTSLAGEN);
      for (const [i, keur] of (await this.keuring.keurAlle(deel)).entries()) this.sorteerEen(deel[i]!, keur, g);
    }
    return g;
  }

  private sorteerEen(record: BinnenkomendRecord, keur: Keur, g: Gesorteerd): void {
    if (keur.soort === 'geweigerd') g.apart.push({ record, reden: keur.reden });
    else if (keur.soort === 'onbekende-sleutel') g.apart.push({ record, reden: 'onbekende sleutel', kid: keur.kid });
    else this.sorteerGoed(keur.goed, g);
  }

  private sorteerGoed(goed: Goedgekeurd, g: Gesorteerd): void {
    if (goed.bericht.kenmerken.type !== ONTVANGST) {
      if (this.o.sabotage.has('inbox-ontdubbelt-niet')) goed.bericht.kenmerken.id = randomUUID();
      return void g.feiten.push(goed);
    }
    try {
      const inhoud = leesOntvangen(OntvangstPartij, JSON.parse(goed.bericht.waarde.toString('utf8')) as object);
      g.bewijzen.push({ van: goed.bron, inhoud });
    } catch (fout) {
      g.apart.push({ record: goed.record, reden: `ontvangstbewijs onleesbaar: ${(fout as Error).name}` });
    }
  }

  private async neemOp(
    g: Gesorteerd,
    records: BinnenkomendRecord[],
    ook?: (em: EntityManager) => Promise<unknown>,
  ): Promise<void> {
    const leggen = g.feiten.length || g.apart.length || ook;
    const anders = leggen ? await this.leg(g, records, ook) : [];
    if (!leggen) await this.merkGelezen(records);
    for (const b of g.bewijzen) await this.bewijzen.neemAan(this.database.manager, b.van, b.inhoud);
    for (const a of anders)
      this.o.alarm({
        soort: 'andere-inhoud',
        tekst: `${a.bron} zond ${a.bericht.kenmerken.id} nogmaals met andere inhoud`,
      });
    for (const a of g.apart)
      if (!a.kid)
        this.o.alarm({ soort: 'quarantaine', tekst: `${a.record.topic} plaats ${a.record.positie}: ${a.reden}` });
    if (g.bewijzen.length) this.bewijzen.meld();
    if (!g.feiten.length) return;
    this.wekkers.werker([...new Set(g.feiten.map((f) => f.bericht.kenmerken.subject))]);
    this.wekkers.ontvangst([...new Set(g.feiten.map((f) => f.bron))]);
  }

  /** Of what leaves nothing in the inbox now and then: to read some of it again does no harm. */
  private async merkGelezen(records: BinnenkomendRecord[]): Promise<void> {
    const nu = Date.now();
    if (nu - this.gemerkt < MERK_PER) return;
    this.gemerkt = nu;
    for (const zin of gelezenzin(this.regio, records)) await this.database.query(zin.text, zin.values);
  }

  /** In one transaction; gives what came before under the same id with another value. */
  private async leg(
    g: Gesorteerd,
    records: BinnenkomendRecord[],
    ook?: (em: EntityManager) => Promise<unknown>,
  ): Promise<Goedgekeurd[]> {
    const cluster = g.apart.length ? await this.cluster() : '';
    const { t } = await Transactie.open(this.database);
    try {
      const zelfdeId = await bewaarInbox(t, this.regio, g.feiten);
      const extra = zelfdeId.map(({ record }): Apart => ({ record, reden: 'zelfde id, andere inhoud' }));
      await zetApart(t.em, this.regio, cluster || (extra.length ? await this.cluster() : ''), [...g.apart, ...extra]);
      await ook?.(t.em);
      await t.legVast(gelezenzin(this.regio, records));
      return zelfdeId;
    } finally {
      await t.sluit();
    }
  }
}
