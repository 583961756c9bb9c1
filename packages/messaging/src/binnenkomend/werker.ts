import type { Uuid } from '@weerthuis/domain';
import type { DataSource } from 'typeorm';
import type { BusOpties } from '../instantie/opties.js';
import type { Zelf } from '../instantie/zelf.js';
import type { Wekkers } from '../instantie/wekkers.js';
import type { Behandelaar, Poging } from './behandelaar.js';
import { leesStromen, misschienMeer, type Inboxrij, type Inboxstroom } from './inboxrij.js';
import { kiesVolgende } from './kies-volgende.js';
import { gevolgVan } from './mislukking.js';
import { houdVast, noemKlaar, noteerGat, stelUit } from './stand.js';

/** Only for a test that must see order go wrong. */
const vrij = (s: Inboxstroom): Inboxstroom => ({ ...s, verwerktTot: Infinity });

/** Attempts that never came to an end, crashes included. */
class TeVaak extends Error {}

/** Handles the messages of one key until nothing of it can go on now. Says when to look again. */
export class Werker {
  constructor(
    private readonly zelf: Zelf,
    private readonly database: DataSource,
    private readonly behandelaar: Behandelaar,
    private readonly wekkers: Wekkers,
    private readonly o: BusOpties,
    private readonly gestopt: () => boolean,
  ) {}

  /** Returns in how many milliseconds this key is worth another look, if it is before the next poll. */
  async werkAf(onderwerp: Uuid): Promise<number | undefined> {
    for (;;) {
      const stromen = await leesStromen(this.database.manager, this.zelf.regio, onderwerp);
      const uitkomst = await this.reeks(onderwerp, stromen);
      if (uitkomst !== 'herlees') return uitkomst;
    }
  }

  /** Works through what was read. After a failure the state is read again; what arrives meanwhile wakes this key again. */
  private async reeks(onderwerp: Uuid, stromen: Inboxstroom[]): Promise<number | undefined | 'herlees'> {
    for (let gedaan = 0; ; gedaan++) {
      if (this.gestopt()) return undefined;
      const op = Date.now();
      const beurt = kiesVolgende(this.o.sabotage.has('volgorde-telt-niet') ? stromen.map(vrij) : stromen, op);
      if (!beurt.nu) {
        if (gedaan && stromen.some(misschienMeer)) return 'herlees';
        await this.meldGaten(
          onderwerp,
          stromen.filter((s) => beurt.gaten.includes(s.naam)),
        );
        return beurt.later === undefined ? undefined : Math.max(1, beurt.later - op);
      }
      const { stroom: naam, bericht } = beurt.nu;
      const anderVast = stromen.some((s) => s.vastgehouden);
      if (!(await this.probeer(bericht, anderVast))) return 'herlees';
      const stroom = stromen.find((s) => s.naam === naam)!;
      stroom.verwerktTot = Math.max(stroom.verwerktTot, bericht.sequence);
      stroom.wachtend = stroom.wachtend.filter((w) => w !== bericht);
    }
  }

  /** Whether the message came to its end. */
  private async probeer(r: Inboxrij, anderVast: boolean): Promise<boolean> {
    const poging = await this.behandelaar.begin(r);
    const mislukt = await this.voltooi(r, poging);
    if (!mislukt) return poging.nummer > 0;
    if (mislukt instanceof TeVaak) await this.vastgehouden(r, mislukt.message);
    else await this.mislukt(r, poging.nummer, anderVast, mislukt);
    return false;
  }

  /** Gives what went wrong, when the transaction is over. */
  private async voltooi(r: Inboxrij, poging: Poging): Promise<Error | undefined> {
    try {
      if (!poging.nummer) return undefined;
      if (poging.nummer > this.o.pogingen && !this.o.sabotage.has('poging-telt-niet'))
        return new TeVaak(`na ${this.o.pogingen} pogingen zonder einde`);
      await this.behandelaar.voltooi(r, poging);
      await this.o.faalpunt('na-behandeling-voor-bewijs');
      this.wekkers.ontvangst([r.bron]);
      return undefined;
    } catch (fout) {
      return fout as Error;
    } finally {
      await poging.t.sluit();
    }
  }

  private async mislukt(r: Inboxrij, pogingen: number, anderVast: boolean, fout: unknown): Promise<void> {
    const nu = Date.now();
    const gewacht = r.wachtSinds ? nu - r.wachtSinds : 0;
    const { pogingen: maxPogingen, wachtlimiet } = this.o;
    const gevolg = gevolgVan(fout, { pogingen, gewacht, anderVast, maxPogingen, wachtlimiet });
    if (gevolg.wat === 'houd-vast') return this.vastgehouden(r, gevolg.reden);
    const wacht = gevolg.wat === 'wacht';
    await stelUit(this.database, r, new Date(nu + gevolg.na), {
      geteld: !wacht && gevolg.geteld,
      reden: gevolg.reden,
      ...(wacht ? { wachtSinds: new Date(nu) } : {}),
    });
  }

  private async vastgehouden(r: Inboxrij, reden: string): Promise<void> {
    if (this.o.sabotage.has('fout-is-klaar')) return noemKlaar(this.database, this.zelf.regio, r);
    await houdVast(this.database, this.zelf.regio, r, reden);
    this.o.alarm({ soort: 'vastgehouden', tekst: `${r.type} van ${r.bron} op ${r.stroom}: ${reden}` });
  }

  private async meldGaten(onderwerp: Uuid, stromen: Inboxstroom[]): Promise<void> {
    for (const s of stromen) {
      if (await noteerGat(this.database, this.zelf.regio, onderwerp, s, this.o.gatlimiet)) {
        this.o.alarm({ soort: 'gat', tekst: `${s.bron} op ${onderwerp}: na ${s.verwerktTot} ontbreekt een bericht` });
      }
    }
  }
}
