import type { BusOpties } from '../instantie/opties.js';
import { topics } from '../instantie/topics.js';
import { Wachtkamer } from '../instantie/wacht.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Sleutelbos } from '../sleutels/sleutelbos.js';
import { TopicGeweigerd, type UitgaandRecord, type Vervoer } from '../vervoer/vervoer.js';
import { maakRecord } from './maak-record.js';
import { neemSlot, SlotVerloren, type Slot } from './slot.js';
import { doelVan, gooiWeg, leesRijen, merkVerzonden, type UitgaandeRij } from './uitgaande-rijen.js';
import { Uitstel } from './uitstel.js';

const PER_RONDE = 300;
/** A process that may not send tells the one that may no more often than this, in milliseconds. */
const SAMEN = 20;
const NA_FOUT = { eerste: 300, langste: 10_000 };

/** Rows with the records they become, signed, in order. */
type Lading = { rij: UitgaandeRij; record: UitgaandRecord }[];
const rijenVan = (lading: Lading): UitgaandeRij[] => lading.map((l) => l.rij);

/** Sends the outbox in order, as long as this process holds the lock; one relay per database and regio. */
export class Relais {
  private readonly kamer = new Wachtkamer();
  /** Apart from `kamer`: new facts do not cut a pause after trouble short. */
  private readonly pauze = new Wachtkamer();
  private readonly uitstel = new Uitstel();
  /** Loaded while the ones before it travelled; dropped whenever the guard looks. */
  private volgende: Promise<Lading> | undefined;
  private nakijken = true;
  private laatste = 0;
  private gestopt = false;
  private klaar: Promise<void> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly zelf: Zelf,
    private readonly sleutels: Sleutelbos,
    private readonly vervoer: Vervoer,
    private readonly bewaker: { magZenden(slot: Slot): Promise<boolean> },
    private readonly o: BusOpties,
  ) {}

  begin(): void {
    this.klaar = this.loop();
  }

  /** The broker was away. An idle relay sends nothing and would not notice. */
  kijkNa(): void {
    this.nakijken = true;
    this.kamer.wek();
  }

  wek(): void {
    this.kamer.wek();
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    this.kamer.wek();
    this.pauze.wek();
    await this.klaar;
  }

  private async loop(): Promise<void> {
    let pauze = NA_FOUT.eerste;
    while (!this.gestopt) {
      try {
        await this.eenTermijn(() => (pauze = NA_FOUT.eerste));
      } catch (fout) {
        this.o.alarm({ soort: 'relais', tekst: (fout as Error).message });
        await this.vervoer.ververs();
        if (!this.gestopt) await this.pauze.wacht(pauze);
        pauze = Math.min(pauze * 2, NA_FOUT.langste);
      }
    }
  }

  /** From election until the lock is lost or the process stops. */
  private async eenTermijn(gelukt: () => void): Promise<void> {
    const slot = await neemSlot(this.databaseUrl, this.zelf.regio, () => this.kamer.wek());
    if (!slot) return this.wachtOpAnder();
    try {
      this.nakijken = true;
      while (!this.gestopt) {
        if (!slot.geldig()) throw new SlotVerloren('de verbinding met het slot is weg');
        if (!(await this.mag(slot))) {
          await this.kamer.wacht(this.o.polling);
          continue;
        }
        const meer = await this.ronde(slot);
        gelukt();
        if (!meer)
          await this.kamer.wacht(Math.min(this.o.polling, this.uitstel.wachttijd(Date.now()) ?? this.o.polling));
      }
    } finally {
      await slot.geefVrij();
    }
  }

  /** Another process sends: it was told that there may be something, and is told again when there may be more. */
  private async wachtOpAnder(): Promise<void> {
    await this.pauze.wacht(SAMEN);
    await this.kamer.wacht(this.o.polling);
  }

  /** Looked at once per election, and again after the broker went away: it may have come back without what it had. */
  private async mag(slot: Slot): Promise<boolean> {
    if (!this.nakijken || this.o.sabotage.has('kijkt-niet-na')) return true;
    this.nakijken = false;
    this.volgende = undefined; // what the guard finds may put other rows first, or give these other numbers
    const ja = await this.bewaker.magZenden(slot);
    this.nakijken ||= !ja;
    return ja;
  }

  /** Whether there may be more to send now; what is committed meanwhile wakes us again. */
  private async ronde(slot: Slot): Promise<boolean> {
    const lading = await (this.volgende ?? this.laad(slot, []));
    this.volgende = undefined;
    if (!lading.length) return false;
    await this.o.faalpunt('na-vastleggen-voor-zenden');
    if (this.o.sabotage.has('weg-voor-zenden')) await gooiWeg(slot, rijenVan(lading));
    const vol = lading.length === PER_RONDE;
    const volgende = vol ? this.laad(slot, lading) : undefined;
    volgende?.catch(() => undefined); // whoever waits for it hears it
    const { verzonden, storing } = await this.stuur(lading);
    await this.o.faalpunt('na-zenden-voor-merken');
    const { regio, oin } = this.zelf;
    if (verzonden.length) await merkVerzonden(slot, regio, verzonden, this.vervoer.positie(topics.uit(regio, oin)));
    if (this.o.sabotage.has('weg-als-verzonden')) await gooiWeg(slot, verzonden);
    if (storing) throw storing;
    const alles = verzonden.length === lading.length;
    if (alles) this.volgende = volgende; // after a refusal what was loaded might overtake what stayed behind
    return vol || !alles;
  }

  /** Reads and signs what goes next, while `onderweg` travels. */
  private async laad(slot: Slot, onderweg: Lading): Promise<Lading> {
    const van = { source: this.zelf.source, regio: this.zelf.regio };
    const zonder = this.uitstel.nu(Date.now());
    const rijen = this.naLaatste(await leesRijen(slot, van.regio, zonder, rijenVan(onderweg), PER_RONDE));
    const sleutel = this.sleutels.tekensleutel;
    return Promise.all(rijen.map(async (rij) => ({ rij, record: await maakRecord(rij, van, sleutel) })));
  }

  /** The whole queue; for a test that must see it go wrong, only what comes after the last that was read. */
  private naLaatste(rijen: UitgaandeRij[]): UitgaandeRij[] {
    if (!this.o.sabotage.has('relais-vanaf-laatste')) return rijen;
    const nieuw = rijen.filter((r) => Number(r.seq) > this.laatste);
    this.laatste = Number(nieuw.at(-1)?.seq ?? this.laatste);
    return nieuw;
  }

  /** All at once; when that fails each topic by itself, so that one that refuses stops nobody else. */
  private async stuur(lading: Lading): Promise<{ verzonden: UitgaandeRij[]; storing?: Error }> {
    const perDoel = [...Map.groupBy(lading, (l) => doelVan(l.rij))];
    if (perDoel.length > 1) {
      try {
        await this.zend(lading);
        return { verzonden: rijenVan(lading) };
      } catch {
        // Which topic refused is not told: the loop below finds out.
      }
    }
    const verzonden: UitgaandeRij[] = [];
    for (const [doel, deel] of perDoel) {
      try {
        await this.zend(deel);
        verzonden.push(...deel.map((l) => l.rij));
        this.uitstel.gelukt(doel);
      } catch (fout) {
        if (!(fout instanceof TopicGeweigerd)) return { verzonden, storing: fout as Error };
        this.o.alarm({ soort: 'relais', tekst: fout.message });
        this.uitstel.geweigerd(doel, Date.now());
      }
    }
    return { verzonden };
  }

  private async zend(lading: Lading): Promise<void> {
    const onderweg = this.vervoer.stuur(lading.map((l) => l.record));
    onderweg.catch(() => undefined);
    await this.o.faalpunt('onderweg');
    await onderweg;
  }
}
