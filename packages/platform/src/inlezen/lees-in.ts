import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { magLeeg, uitRegelfout, type Datum, type Uuid } from '@weerthuis/domain';
import { leesBestand } from '../bestanden/lees-bestand.js';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { Werkplaats } from '../eenheid/werkplaats.js';
import { OpWekker } from '../wekker/op-wekker.js';
import type { Wekker } from '../wekker/wekker.js';
import { inDeel, inDelen } from './deelwerk.js';
import * as opslag from './opslag.js';
import { beoordeel, type Verwijzing, type Wachtrij } from './rij.js';
import { Inleessoorten, type Inleessoort, type Overname } from './soort.js';

const INLEZEN = 'inlezen';
/** Rows per transaction: judging is cheap, taking over writes a whole casus. */
const PER_KEER = { keuren: 500, overnemen: 100 };

export interface Inleesopdracht {
  bestand: unknown;
  proef: boolean;
  bron: string;
  peildatum: Datum;
}

/** A row that is to be taken over; `ding`: what it became an earlier time. */
interface Rijwerk {
  gedaan: opslag.Gedaan;
  waarden: Record<string, unknown>;
  van: Required<Overname>;
  ding: string | undefined;
}

const verantwoord = (w: Werkeenheid | undefined, betrokkene: readonly string[] = []): void => {
  if (betrokkene.length) w?.verwerking(betrokkene, 'gegevens overnemen uit een bestaande lijst');
};

/**
 * Reads a file in as a job that survives a restart: the rows wait in the database, a durable timer takes them batch by
 * batch, and each batch with its end is one transaction. So a crash in between repeats or doubles nothing. All rows are
 * judged before the first is taken over; with one fault nothing is.
 */
@Injectable()
export class LeesIn {
  constructor(
    private readonly soorten: Inleessoorten,
    private readonly werkplaats: Werkplaats,
  ) {}

  /** @throws Regelfout import-onleesbaar */
  async begin(w: Werkeenheid, s: Inleessoort, o: Inleesopdracht): Promise<{ id: Uuid }> {
    const verplicht = Object.entries(s.blad).flatMap(([naam, kolom]) => (magLeeg(kolom) ? [] : [naam]));
    const rijen = await leesBestand(o.bestand, Object.keys(s.blad), verplicht);
    const id = randomUUID();
    const { proef, bron, peildatum } = o;
    const kop = { id, soort: s.soort, proef, stand: 'keuren' as const, bron, peildatum, rijen: rijen.length };
    await opslag.bewaarRijen(
      w.em,
      { ...kop, door: w.door.id },
      rijen.map((r) => ({ ...r, kenmerk: (r.cellen[s.kenmerk] ?? '').trim() })),
    );
    await this.verder(w, id);
    return { id };
  }

  @OpWekker(INLEZEN)
  async stap(w: Werkeenheid, { sleutel: id }: Wekker): Promise<void> {
    const i = await opslag.leesInlezing(w.em, id);
    const s = i && this.soorten.van(i.soort);
    if (!i || !s || (i.stand !== 'keuren' && i.stand !== 'overnemen')) return;
    const rijen = await opslag.volgende(w.em, id, i.stand, PER_KEER[i.stand]);
    if (rijen.length === 0) return this.naLaatste(w, i);
    const bekend = await opslag.bekende(
      w.em,
      i.soort,
      rijen.map((r) => r.kenmerk),
    );
    if (i.stand === 'keuren') await this.keur(w, i, s, rijen, bekend);
    else await this.neemOver(w, i, s, rijen, bekend);
    await this.verder(w, id);
  }

  private async keur(
    w: Werkeenheid,
    i: opslag.Inlezing,
    s: Inleessoort,
    rijen: Wachtrij[],
    bekend: Map<string, Verwijzing>,
  ): Promise<void> {
    const vandaag = w.klok.vandaag();
    const uit: opslag.Gedaan[] = [];
    for (const r of rijen) {
      const { uitkomst, kolommen, fouten } = await beoordeel(w, s, r, bekend.get(r.kenmerk), vandaag);
      uit.push({ rij: r.rij, uitkomst, kolommen, fouten, gedaan: false });
    }
    await opslag.noteer(w.em, i.id, uit, 'gekeurd');
  }

  private async neemOver(
    w: Werkeenheid,
    i: opslag.Inlezing,
    s: Inleessoort,
    rijen: Wachtrij[],
    bekend: Map<string, Verwijzing>,
  ): Promise<void> {
    const vandaag = w.klok.vandaag();
    const klaar: opslag.Gedaan[] = [];
    const werk: Rijwerk[] = [];
    for (const r of rijen) {
      const oordeel = await beoordeel(w, s, r, bekend.get(r.kenmerk), vandaag, false);
      const { uitkomst, kolommen, fouten, waarden } = oordeel;
      const gedaan = { rij: r.rij, uitkomst, kolommen, fouten, gedaan: true };
      const van = { bron: i.bron, datum: i.peildatum, kenmerk: r.kenmerk };
      if (waarden && (uitkomst === 'nieuw' || uitkomst === 'gewijzigd'))
        werk.push({ gedaan, waarden, van, ding: bekend.get(r.kenmerk)?.ding });
      else klaar.push(gedaan);
    }
    const ineens = (await this.ineens(w, i, s, werk)) ?? (await this.eenVoorEen(w, i, s, werk));
    await opslag.noteer(w.em, i.id, [...klaar, ...ineens], 'gedaan');
  }

  /** All rows together, where the list can do that; undefined when it cannot, or when a rule refused one of them. */
  private async ineens(w: Werkeenheid, i: opslag.Inlezing, s: Inleessoort, werk: Rijwerk[]) {
    if (!s.neemAllesOver || werk.length < 2 || werk.some((r) => r.ding !== undefined)) return undefined;
    const opdracht = { handeling: `${s.soort}.overnemen`, vanuit: werk.map((r) => r.van) };
    const deel = await inDelen(this.werkplaats, w, opdracht, async (delen) => {
      const alle = werk.map(({ waarden: rij, van }, n) => ({ w: delen[n] as Werkeenheid, rij, van }));
      const uit = (await s.neemAllesOver?.(alle)) ?? [];
      uit.forEach(({ betrokkene }, n) => verantwoord(delen[n], betrokkene));
      await opslag.bewaarVerwijzingen(
        w.em,
        i,
        werk.map(({ van: { kenmerk }, waarden }, n) => ({ kenmerk, waarden, ding: uit[n]?.ding ?? '' })),
      );
    });
    return 'fout' in deel ? undefined : werk.map((r) => r.gedaan);
  }

  /** Each row in a savepoint: what a rule refuses at the last moment is named with its row and leaves nothing behind. */
  private async eenVoorEen(w: Werkeenheid, i: opslag.Inlezing, s: Inleessoort, werk: Rijwerk[]) {
    const uit: opslag.Gedaan[] = [];
    for (const { gedaan, waarden, van, ding: eerder } of werk) {
      const deel = await inDeel(this.werkplaats, w, { handeling: `${s.soort}.overnemen`, van }, async (d) => {
        const wat = { ding: eerder ?? '', kolommen: gedaan.kolommen, van };
        const { ding, betrokkene } = eerder ? await s.verander(d, waarden, wat) : await s.neemOver(d, waarden, van);
        verantwoord(d, betrokkene);
        await opslag.bewaarVerwijzingen(d.em, i, [{ kenmerk: van.kenmerk, ding, waarden }]);
      });
      const fout = 'fout' in deel && uitRegelfout(deel.fout, s.kenmerk);
      uit.push(fout ? { ...gedaan, uitkomst: 'fout', fouten: [fout] } : gedaan);
    }
    return uit;
  }

  private async naLaatste(w: Werkeenheid, i: opslag.Inlezing): Promise<void> {
    if (i.stand === 'overnemen') return opslag.zetStand(w.em, i.id, 'overgenomen');
    if (i.proef) return opslag.zetStand(w.em, i.id, 'gekeurd');
    if ((await opslag.telFouten(w.em, i.id)) > 0) return opslag.zetStand(w.em, i.id, 'afgekeurd');
    await opslag.zetStand(w.em, i.id, 'overnemen');
    await this.verder(w, i.id);
  }

  private verder(w: Werkeenheid, id: Uuid): Promise<void> {
    return w.zetWekker({ soort: INLEZEN, sleutel: id, op: w.klok.nu() });
  }
}
