import { randomUUID } from 'node:crypto';
import { OntvangstPartij, viewVan, type OntvangenStroom } from '@weerthuis/contracts';
import type { Oin } from '@weerthuis/domain';
import type { DataSource } from 'typeorm';
import { schrijfKoppen } from '../handtekening/koppen.js';
import type { Kenmerken } from '../handtekening/kenmerken.js';
import { teken } from '../handtekening/teken.js';
import type { BusOpties } from '../instantie/opties.js';
import { topics } from '../instantie/topics.js';
import { naamStroomVan, type Zelf } from '../instantie/zelf.js';
import type { Sleutelbos } from '../sleutels/sleutelbos.js';
import type { UitgaandRecord, Vervoer } from '../vervoer/vervoer.js';

const TE_BEWIJZEN = `
select incarnatie, stroom, ontvangen_tot as "ontvangenTot", verwerkt_tot as "verwerktTot" from bus.stroom
where regio = $1 and bron = $2 and (ontvangen_tot <> bewezen_ontvangen or verwerkt_tot <> bewezen_verwerkt)
  and not exists (select 1 from bus.instantie where regio = $1 and stand <> 'gewoon') limit 1000`;
const BEWEZEN = `
with vast as materialized (
  select s.bron, s.incarnatie, s.stroom, r.ontvangen, r.verwerkt
  from bus.stroom s join unnest($3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[]) as r (incarnatie, stroom, ontvangen, verwerkt)
    using (incarnatie, stroom)
  where s.regio = $1 and s.bron = $2 order by s.bron, s.incarnatie, s.stroom for update of s
)
update bus.stroom s set bewezen_ontvangen = vast.ontvangen, bewezen_verwerkt = vast.verwerkt from vast
where s.regio = $1 and s.bron = vast.bron and s.incarnatie = vast.incarnatie and s.stroom = vast.stroom`;

/**
 * Wait this long for more before the first receipt: "received" and "handled" then go in one, and making it takes no time
 * from the handling itself. Milliseconds.
 */
const SAMEN = 150;

/** Sends receipts: one message per sender for all its streams that moved, the first at once, then one per interval. */
export class Bewijzer {
  private readonly wekkers = new Map<Oin, NodeJS.Timeout>();
  private readonly laatst = new Map<Oin, number>();
  private readonly bezig = new Set<Promise<void>>();
  private gestopt = false;

  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly sleutels: Sleutelbos,
    private readonly vervoer: Vervoer,
    private readonly o: BusOpties,
  ) {}

  /** Streams of these senders moved on. */
  wek(bronnen: Oin[]): void {
    for (const bron of bronnen) {
      if (this.gestopt || this.wekkers.has(bron)) continue;
      const sinds = Date.now() - (this.laatst.get(bron) ?? 0);
      const na = Math.max(Math.min(SAMEN, this.o.ontvangstInterval), this.o.ontvangstInterval - sinds);
      this.wekkers.set(bron, setTimeout(() => this.start(bron), na).unref());
    }
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    for (const wekker of this.wekkers.values()) clearTimeout(wekker);
    await Promise.all(this.bezig);
  }

  private start(bron: Oin): void {
    this.wekkers.delete(bron);
    this.laatst.set(bron, Date.now());
    const werk = this.bewijs(bron)
      .catch((fout: unknown) =>
        this.o.alarm({ soort: 'verbinding', tekst: `ontvangstbewijs: ${(fout as Error).message}` }),
      )
      .finally(() => this.bezig.delete(werk));
    this.bezig.add(werk);
  }

  private async bewijs(bron: Oin): Promise<void> {
    const rijen: Record<keyof OntvangenStroom, string>[] = await this.database.query(TE_BEWIJZEN, [
      this.zelf.regio,
      bron,
    ]);
    if (!rijen.length) return;
    const stromen = rijen.map((r) => ({
      ...r,
      ontvangenTot: Number(r.ontvangenTot),
      verwerktTot: Number(r.verwerktTot),
    }));
    await this.vervoer.stuur([await this.record(bron, { stromen })]);
    const kolom = (naam: keyof OntvangenStroom) => rijen.map((r) => r[naam]);
    await this.database.query(BEWEZEN, [
      this.zelf.regio,
      bron,
      kolom('incarnatie'),
      kolom('stroom'),
      kolom('ontvangenTot'),
      kolom('verwerktTot'),
    ]);
    if (rijen.length === 1000) this.wek([bron]);
  }

  private async record(bron: Oin, inhoud: OntvangstPartij): Promise<UitgaandRecord> {
    const { type, dataschema } = viewVan(OntvangstPartij);
    const id = randomUUID();
    const subject = naamStroomVan(this.zelf.oin, 'bus');
    const kenmerken: Kenmerken = {
      specversion: '1.0',
      id,
      source: this.zelf.source,
      type,
      subject,
      time: new Date().toISOString(),
      dataschema,
      datacontenttype: 'application/json',
      feit: id,
      regio: this.zelf.regio,
      ontvanger: bron,
      incarnatie: await this.zelf.incarnatie(),
      sequence: '0',
      moetbegrepen: 'false',
    };
    const waarde = Buffer.from(JSON.stringify(inhoud));
    const sleutel = this.sleutels.bussleutel;
    const handtekening = await teken(kenmerken, waarde, sleutel);
    const koppen = schrijfKoppen({ kenmerken, sleutel: sleutel.kid, handtekening });
    return { topic: topics.in(this.zelf.regio, bron), sleutel: subject, koppen, waarde };
  }
}
