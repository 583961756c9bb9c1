import type { DataSource } from 'typeorm';
import type { ConvenantDienst } from '../convenant/convenant-dienst.js';
import type { BusOpties } from '../instantie/opties.js';
import { Wachtkamer } from '../instantie/wacht.js';
import type { Sleutelring } from '../sleutels/sleutelring.js';
import type { Beantwoorder } from './beantwoorder.js';
import { herzendOnbevestigd } from './herzend-onbevestigd.js';
import { Stilte, zoekNietAfgeleverd } from './niet-afgeleverd.js';
import { verversZegels } from './ververs-zegels.js';
import type { Vrager } from './vrager.js';

/** What the rounds need of the rest. */
export interface Waakdelen {
  database: DataSource;
  regio: string;
  convenant: ConvenantDienst;
  sleutels: Sleutelring;
  vrager: Vrager;
  beantwoorder: Beantwoorder;
  o: BusOpties;
  /** There are new rows in the outbox. */
  verzonden: () => void;
  /** Parties must be told again what the bus has to tell. */
  hermeld: () => Promise<void>;
  mislukt: (fout: Error) => void;
}

/** How often is looked at what seldom changes: seals and silence. */
const TRAGE_RONDE = 60_000;

/** One look that is all an idle instance does. */
const KIJK = `
select exists (select 1 from bus.instantie where regio = $1 and stand <> 'gewoon') as herstel,
  exists (select 1 from bus.stroom where regio = $1 and gat_gemeld_op is not null) as gaten,
  exists (select 1 from bus.opnieuw where regio = $1) as vragen`;

/** Looks now and then what must be asked again, answered, sealed anew or reported. Any process of the instance may. */
export class Waakronde {
  private readonly kamer = new Wachtkamer();
  private readonly stilte = new Stilte();
  private traag = 0;
  private gestopt = false;
  private klaar: Promise<void> = Promise.resolve();

  constructor(private readonly d: Waakdelen) {}

  begin(): void {
    this.klaar = this.loop();
  }

  wek(): void {
    this.kamer.wek();
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    this.kamer.wek();
    await this.klaar;
  }

  private async loop(): Promise<void> {
    while (!this.gestopt) {
      await this.ronde().catch(this.d.mislukt);
      if (!this.gestopt) await this.kamer.wacht(this.d.o.polling);
    }
  }

  private async ronde(): Promise<void> {
    const { database, regio, vrager, beantwoorder, sleutels, o } = this.d;
    const [kijk]: { herstel: boolean; gaten: boolean; vragen: boolean }[] = await database.query(KIJK, [regio]);
    if (!kijk || kijk.herstel) return;
    if (kijk.gaten && (await database.transaction((em) => vrager.vraagGaten(em, o.gatlimiet)))) this.d.verzonden();
    const traag = Date.now() - this.traag >= Math.min(TRAGE_RONDE, o.afleverlimiet, o.herzendlimiet);
    if (traag) {
      this.traag = Date.now();
      kijk.vragen = (await verversZegels(database.manager, regio, sleutels)) || kijk.vragen;
      if (await herzendOnbevestigd(database.manager, regio, o.herzendlimiet)) this.d.verzonden();
      await this.meldStilte();
    }
    if (!kijk.vragen) return;
    for (let uit = await beantwoorder.werkAf(); uit.gedaan; uit = await beantwoorder.werkAf()) {
      this.d.verzonden();
      if (uit.hermeld) await this.d.hermeld();
      if (this.gestopt || !uit.meer) break;
    }
  }

  private async meldStilte(): Promise<void> {
    const { database, regio, o, convenant } = this.d;
    const lijst = await zoekNietAfgeleverd(database.manager, regio, o.afleverlimiet);
    for (const { partij, aantal, sinds } of this.stilte.nieuw(lijst)) {
      const naam = convenant.zoek(partij)?.naam ?? 'geen partij meer';
      const tekst = `${naam} (${partij}) bevestigde ${aantal} berichten niet, het oudste van ${sinds.toISOString()}`;
      o.alarm({ soort: 'niet-afgeleverd', tekst });
    }
  }
}
