import { Regelfout, type Partijrol } from '@weerthuis/domain';
import type { DataSource } from 'typeorm';
import { schrijfAudit } from '../audit/audit.js';
import { isDicht, leesDicht, type Dicht } from '../behandeling/dicht.js';
import { hoortBijDichte } from '../behandeling/hoort-bij.js';
import { snoei } from '../behandeling/snoei.js';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Werkplaats } from '../eenheid/werkplaats.js';
import { systeemUitvoerder, type Uitvoerder } from '../identiteit/uitvoerder.js';
import { Probleem } from '../problemen/probleem.js';
import { snijd, type Lezer } from '../uitvoer/snijd.js';
import type { Klasse } from '../uitvoer/velden.js';
import { eisSleutel, neemSleutel, uitkomstzin } from './idempotentie.js';
import { weigerOnbekend } from './onbekend.js';
import type { Verzoek } from './verzoek.js';

/**
 * Whom the processing is about: casus or lid uuid(s), or how to find them in what the work gave. An empty list is for
 * work that concerns no person (a home): no processing line then, still an audit line.
 */
export type Betrokkene<T> = string | readonly string[] | ((uit: T) => string | readonly string[]);

/** `ookAfgeschermd`: this work reaches shielded casussen too, because it shows and changes nothing of their content. */
export interface Poortopties {
  ookAfgeschermd?: boolean;
}

/** One list of several that are read together. */
export interface Lijstdeel<T extends object = object, R extends object = object> {
  uit: Klasse<T>;
  werk: (w: Werkeenheid) => Promise<R[]>;
  betrokkene: (rij: R) => string | readonly string[];
}

export interface Poortdiensten {
  database: DataSource;
  werkplaats: Werkplaats;
  rol: Partijrol;
  oin: string;
  /** Called after a commit that wrote an audit line. */
  auditGeschreven: () => void;
}

/**
 * The one gate that every route passes: role (by the guard), unit of work, processing line, audit line and
 * idempotency, all in one transaction. A casus that is closed to the caller (kept out of it, or shielded) does not
 * exist: not in a list, not by its number, and not as something to act on.
 */
export class Poort {
  constructor(private readonly d: Poortdiensten) {}

  /**
   * Changes something. On a POST the answer is kept under its Idempotency-Key: the same request again gives `{ id }`
   * of the first and does nothing.
   */
  doe<T extends { id: string }>(
    v: Verzoek,
    betrokkene: Betrokkene<T>,
    werk: (w: Werkeenheid) => Promise<T>,
    opties: Poortopties = {},
  ): Promise<T> {
    const sleutel = eisSleutel(v);
    return this.inTransactie(v, opties, async (w, dicht) => {
      const eerder = sleutel && (await neemSleutel(w.em, v, sleutel));
      if (eerder) return { id: eerder } as T;
      const uit = await werk(w);
      if (isDicht(dicht, wieIn(betrokkene, uit))) weigerOnbekend();
      this.leg(w, v, betrokkene, uit);
      if (sleutel) w.metCommit(uitkomstzin(v, sleutel, uit.id));
      return uit;
    });
  }

  /**
   * Reads one thing and cuts it to its class and the disclosure table.
   * @throws Regelfout onbekend (404) when the work gives nothing
   */
  lees<T extends object>(
    v: Verzoek,
    betrokkene: Betrokkene<object>,
    uit: Klasse<T>,
    werk: (w: Werkeenheid) => Promise<object | null | undefined>,
    opties: Poortopties = {},
  ): Promise<T> {
    return this.inTransactie(v, opties, async (w, dicht) => {
      w.stil = true;
      const gevonden = (await werk(w)) ?? weigerOnbekend();
      const wie = wieIn(betrokkene, gevonden);
      if (isDicht(dicht, wie)) weigerOnbekend();
      this.leg(w, v, zonderDichte(dicht, wie), gevonden);
      return snoei(snijd(uit, gevonden, this.lezer(v)), dicht) ?? weigerOnbekend();
    });
  }

  /** Reads a list; `betrokkene` says per row whom it is about, so that every person in it gets a line. */
  leesLijst<T extends object, R extends object = object>(
    v: Verzoek,
    uit: Klasse<T>,
    werk: (w: Werkeenheid) => Promise<R[]>,
    betrokkene: (rij: R) => string | readonly string[] = () => [],
    opties: Poortopties = {},
  ): Promise<T[]> {
    return this.inTransactie(v, opties, async (w, dicht) => {
      w.stil = true;
      const { wie, over } = await this.leesDeel(w, v, dicht, { uit, werk, betrokkene });
      this.leg(w, v, wie, over);
      return over;
    });
  }

  /** Several lists as one reading: whoever is in more than one of them gets one line, and there is one audit line. */
  leesLijsten(v: Verzoek, delen: readonly Lijstdeel[]): Promise<object[][]> {
    return this.inTransactie(v, {}, async (w, dicht) => {
      w.stil = true;
      const gelezen: { wie: readonly string[]; over: object[] }[] = [];
      for (const deel of delen) gelezen.push(await this.leesDeel(w, v, dicht, deel));
      this.leg(
        w,
        v,
        gelezen.flatMap(({ wie }) => wie),
        gelezen,
      );
      return gelezen.map(({ over }) => over);
    });
  }

  /** The rows of one list that are open to the caller, cut; and whom they are about. */
  private async leesDeel<T extends object, R extends object>(
    w: Werkeenheid,
    v: Verzoek,
    dicht: Dicht,
    { uit, werk, betrokkene }: Lijstdeel<T, R>,
  ): Promise<{ wie: readonly string[]; over: T[] }> {
    const rijen = (await werk(w)).filter((rij) => !isDicht(dicht, betrokkene(rij)));
    const over = rijen.map((rij) => snoei(snijd(uit, rij, this.lezer(v)), dicht));
    const getoond = rijen.filter((_rij, i) => over[i] !== undefined);
    return { wie: zonderDichte(dicht, getoond.flatMap(betrokkene)), over: over.filter((rij) => rij !== undefined) };
  }

  /** Work of the instance itself: a relay, a demo loader. Timers come through `@OpWekker`, facts through the bus. */
  systeem<T>(handeling: string, betrokkene: Betrokkene<T>, werk: (w: Werkeenheid) => Promise<T>): Promise<T> {
    const door = systeemUitvoerder(this.d.oin, handeling);
    return this.d.werkplaats.voer({ door, handeling }, async (w) => {
      const uit = await werk(w);
      this.leg(w, { doel: handeling, pad: handeling, oorsprong: 'instantie' }, betrokkene, uit);
      return uit;
    });
  }

  private async inTransactie<T>(
    v: Verzoek,
    { ookAfgeschermd = false }: Poortopties,
    werk: (w: Werkeenheid, dicht: Dicht) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.d.werkplaats.voer({ door: v.door, handeling: v.handeling, spoor: v.spoor }, async (w) => {
        const dicht = await leesDicht(w.em, v.door, !ookAfgeschermd);
        if (await hoortBijDichte(w.em, dicht, v.genoemd)) weigerOnbekend();
        return werk(w, dicht);
      });
    } catch (fout) {
      if (fout instanceof Regelfout || fout instanceof Probleem)
        await this.legWeigering(v, fout instanceof Regelfout ? fout.code : fout.tekst.code);
      throw fout;
    }
  }

  /** Processing line and audit line, in the transaction of the work. */
  private leg<T>(
    w: Werkeenheid,
    v: Pick<Verzoek, 'doel' | 'pad' | 'oorsprong'> & { door?: Uitvoerder },
    betrokkene: Betrokkene<T>,
    uit: T,
  ): void {
    const wie = wieIn(betrokkene, uit);
    if (v.door?.soort === 'inwoner') eisEigen(v.door, wie);
    w.verantwoord({ betrokkene: wie, doel: v.doel, object: v.pad, oorsprong: v.oorsprong });
  }

  /** A refusal leaves an audit line too, in a transaction of its own because that of the work is gone. */
  async legWeigering(v: Verzoek, code: string): Promise<void> {
    await schrijfAudit(this.d.database.manager, {
      actie: v.handeling,
      object: v.pad,
      resultaat: `geweigerd:${code}`,
      oorsprong: v.oorsprong,
      actor: `${v.door.soort}:${v.door.id}`,
      traceId: v.spoor.trace,
    });
    this.d.auditGeschreven();
  }

  private lezer(v: Verzoek): Lezer {
    return { rol: this.d.rol, rollen: v.door.rollen, betrokkene: v.door.soort === 'inwoner' };
  }
}

const wieIn = <T>(betrokkene: Betrokkene<T>, uit: T): string | readonly string[] =>
  typeof betrokkene === 'function' ? betrokkene(uit) : betrokkene;

const zonderDichte = (dicht: Dicht, wie: string | readonly string[]): readonly string[] =>
  [wie].flat().filter((een) => !dicht.has(een));

/** A resident gets at the own casus only: whoever the work turned out to be about, it is undone when that is not theirs. */
function eisEigen({ eigen = [] }: Uitvoerder, betrokkene: string | readonly string[]): void {
  const wie = typeof betrokkene === 'string' ? [betrokkene] : betrokkene;
  if (wie.length === 0 || !wie.every((id) => eigen.includes(id))) weigerOnbekend();
}
