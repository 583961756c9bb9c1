import { viewBijSchema, type ViewBeschrijving } from '@weerthuis/contracts';
import { isUuid, type Oin, type Partijrol } from '@weerthuis/domain';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { leesBron } from '../handtekening/bron.js';
import type { Bericht } from '../handtekening/kenmerken.js';
import { leesKoppen, OnleesbareKoppen } from '../handtekening/koppen.js';
import { echt } from '../handtekening/teken.js';
import { ONTVANGST, WERKSLEUTEL } from '../instantie/bustypen.js';
import type { Sabotage } from '../instantie/opties.js';
import { topics } from '../instantie/topics.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import { geldigOp } from '../sleutels/verklaring.js';
import type { BinnenkomendRecord } from '../vervoer/vervoer.js';

/** A message that passed every check. */
export interface Goedgekeurd {
  record: BinnenkomendRecord;
  bericht: Bericht;
  bron: Oin;
  bronRol: Partijrol;
  /** Absent when this program does not know the view (yet). */
  view?: ViewBeschrijving | undefined;
}

export type Keur =
  | { soort: 'goed'; goed: Goedgekeurd }
  | { soort: 'onbekende-sleutel'; kid: string }
  | { soort: 'geweigerd'; reden: string };

const weiger = (reden: string): Keur => ({ soort: 'geweigerd', reden });

/** Decides whether a record may come in (the wire, "Signature and seal"). Touches no transaction. */
export class Keuring {
  constructor(
    private readonly zelf: Zelf,
    private readonly convenant: ConvenantDienst,
    private readonly sleutels: Sleutelring,
    private readonly sabotage: ReadonlySet<Sabotage> = new Set(),
  ) {}

  /** Judges records in their order, with their signatures checked side by side. */
  async keurAlle(records: BinnenkomendRecord[]): Promise<Keur[]> {
    const uit: Promise<Keur>[] = [];
    for (const record of records) {
      const keur = this.keur(record);
      uit.push(keur);
      keur.catch(() => undefined); // heard below
      // What comes after a statement of keys may be signed with a key that it brings.
      if (String(record.koppen['ce_type']) === WERKSLEUTEL) await keur.catch(() => undefined);
    }
    return Promise.all(uit);
  }

  async keur(record: BinnenkomendRecord): Promise<Keur> {
    let bericht: Bericht;
    try {
      if (!record.waarde) return weiger('het bericht heeft geen waarde');
      bericht = { ...leesKoppen(record.koppen), waarde: record.waarde };
    } catch (fout) {
      if (fout instanceof OnleesbareKoppen) return weiger(fout.message);
      throw fout;
    }
    const vorm = this.vormfout(record, bericht);
    if (vorm) return weiger(vorm);
    const { source } = bericht.kenmerken;
    const bron = leesBron(source);
    const partij = bron && this.convenant.zoek(bron.oin);
    if (!partij || partij.rol !== bron.systeem) return weiger('de bron is geen partij van het convenant in die rol');
    return this.keurSleutel(record, bericht, partij.oin, partij.rol);
  }

  private vormfout({ topic, sleutel }: BinnenkomendRecord, { kenmerken: k }: Bericht): string | undefined {
    if (k.specversion !== '1.0' || k.datacontenttype !== 'application/json')
      return 'het is geen CloudEvent 1.0 met JSON';
    if (k.regio !== this.zelf.regio || topic !== topics.in(this.zelf.regio, this.zelf.oin))
      return 'het staat niet in mijn bus van die regio';
    if (k.ontvanger !== this.zelf.oin) return 'ik ben de ontvanger niet';
    if (sleutel?.toString('utf8') !== k.subject) return 'recordsleutel en subject verschillen';
    if (![k.id, k.feit, k.subject, k.incarnatie].every(isUuid)) return 'een kenmerk is geen uuid';
    if (!/^\d{1,15}$/.test(k.sequence)) return 'sequence is geen getal';
    if (k.sequence === '0' && k.type !== ONTVANGST) return 'een feit telt vanaf 1';
    if (k.moetbegrepen !== 'true' && k.moetbegrepen !== 'false') return 'moetbegrepen is geen ja of nee';
    if (Number.isNaN(Date.parse(k.time))) return 'time is geen tijdstip';
    return undefined;
  }

  private async keurSleutel(
    record: BinnenkomendRecord,
    bericht: Bericht,
    bron: Oin,
    bronRol: Partijrol,
  ): Promise<Keur> {
    const { type } = bericht.kenmerken;
    // Statements prove themselves under the organisation key: they may bring the very key that signed this message.
    if (type === WERKSLEUTEL) await this.leer(bron, bericht.waarde);
    const sleutel = this.sleutels.bekend(bericht.sleutel) ?? (await this.sleutels.vind(bericht.sleutel));
    if (!sleutel) return { soort: 'onbekende-sleutel', kid: bericht.sleutel };
    if (sleutel.iss !== bron) return weiger('de sleutel is van een ander dan de bron');
    if (sleutel.doel !== (type === ONTVANGST ? 'bus' : 'tekenen'))
      return weiger('de sleutel is niet om dit te tekenen');
    if (!geldigOp(sleutel, record.tijd)) return weiger('de sleutel gold niet toen de broker dit opnam');
    if (!(await echt(bericht, sleutel.publiek)) && !this.sabotage.has('handtekening-telt-niet'))
      return weiger('de handtekening klopt niet');
    const view = viewBijSchema(bericht.kenmerken.dataschema);
    if (view && (view.type !== type || !view.van.includes(bronRol) || !view.naar.includes(this.zelf.rol))) {
      return weiger('het register laat deze view niet toe van die rol aan de mijne');
    }
    return { soort: 'goed', goed: { record, bericht, bron, bronRol, view } };
  }

  private async leer(bron: Oin, waarde: Buffer): Promise<void> {
    try {
      const { verklaringen } = JSON.parse(waarde.toString('utf8')) as { verklaringen: string[] };
      await this.sleutels.leer(bron, verklaringen.slice(0, 50));
    } catch {
      // Not a statement of that party: the message is then judged without what it tells.
    }
  }
}
