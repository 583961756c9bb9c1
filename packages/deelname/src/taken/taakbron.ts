import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Datum } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { In, Not } from 'typeorm';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { kopwoorden, zegAlsNiets } from '../werk/zeg.js';
import { TaakEntiteit } from './taak.entiteit.js';
import { taakzin, Taakwerk, wachtOpWie, type Taakrij } from './taakwerk.js';

/** States in which a task asks something of its owner, or of who comes before. */
const VRAGEND = ['wacht', 'open', 'bezig', 'terug-te-draaien'];

/** What every source of tasks needs; knows which kinds of tasks have a source of their own. */
@Injectable()
export class Taakbronnen {
  private readonly eigen: string[] = [];

  constructor(
    readonly werkbronnen: Werkbronnen,
    readonly convenant: ConvenantDienst,
    readonly deelnemers: Deelnemers,
  ) {}

  neem(soorten: readonly string[]): void {
    this.eigen.push(...soorten);
  }

  /** The kinds that this source shows: its own, else those that no source has. */
  welke(soorten: readonly string[] | undefined): ReturnType<typeof In<string>> {
    return soorten ? In([...soorten]) : Not(In(this.eigen));
  }
}

/**
 * Tasks of this organisation in the work queue. An app makes one for the kinds that have a screen of their own: with their
 * route, and with what is known here as a sentence, cut by its class. Each task is one row of the queue.
 */
@Injectable()
export abstract class Taakbron<T extends Taakwerk = Taakwerk, R extends Taakrij = Taakrij>
  implements Werkbron<R, T>, OnModuleInit
{
  abstract readonly naam: string;
  /** Kinds of tasks that are shown here and nowhere else; without them all others. */
  readonly soorten?: readonly string[];
  readonly rollen: readonly string[] = BEHANDELAARS;
  readonly uit: new () => T = Taakwerk as new () => T;

  constructor(readonly bronnen: Taakbronnen) {}

  /** Route of the screen where this task is done. */
  abstract pad(t: T): string;

  /** What a row tells beside the task itself. */
  vulAan(_w: Werkeenheid, taken: Taakrij[]): Promise<R[]> {
    return Promise.resolve(taken as R[]);
  }

  /** What is asked now, in the words of the screen where it is done. */
  zeg(_t: T): { titel?: string; zin?: string; aanZet?: string } {
    return {};
  }

  /** Which home it is about: tells one row from another for who has no number of the casus. */
  waar(_t: T): string | undefined {
    return undefined;
  }

  onModuleInit(): void {
    if (this.soorten) this.bronnen.neem(this.soorten);
    this.bronnen.werkbronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<R[]> {
    const rijen = await w.em.findBy(TaakEntiteit, { stand: In(VRAGEND), soort: this.bronnen.welke(this.soorten) });
    const nummers = await this.bronnen.deelnemers.nummers(
      w,
      rijen.map(({ casus }) => casus),
    );
    const taken = rijen.map((rij): Taakrij => {
      const casusnummer = nummers.get(rij.casus);
      return { ...rij, ...(casusnummer ? { casusnummer } : {}), ...this.terug(rij) };
    });
    return taken.length ? this.vulAan(w, taken) : [];
  }

  betrokkene(rij: R): string {
    return rij.casus;
  }

  sleutel(rij: { taak: string }): string {
    return rij.taak;
  }

  toon(t: T, nu: { vandaag: Datum }): Werk {
    const { mij, profiel } = this.bronnen.convenant;
    const wacht = t.stand === 'wacht';
    // What must be taken back and what cannot begin yet is said as for every task.
    const eigen = wacht || t.stand === 'terug-te-draaien' ? {} : this.zeg(t);
    return {
      soort: t.soort ?? this.naam,
      casus: t.casus,
      ...(t.casusnummer ? { casusnummer: t.casusnummer } : {}),
      titel: [eigen.titel ?? kopwoorden(t.soort ?? this.naam), this.waar(t)].filter(Boolean).join(': '),
      zin: eigen.zin ?? taakzin(t),
      ...(t.termijn ? { termijn: t.termijn } : {}),
      aanZet: (wacht && wachtOpWie(profiel, t)) || eigen.aanZet || mij.titel,
      ...(t.termijn && !wacht ? { alsNiets: zegAlsNiets(profiel, t.termijn, nu.vandaag) } : {}),
      pad: t.stand === 'terug-te-draaien' ? `/taken/${t.taak}` : this.pad(t),
    };
  }

  private terug(rij: TaakEntiteit): { draaiTerug?: string } {
    const plan = this.bronnen.convenant.profiel.taakplan.find(({ soort }) => soort === rij.soort);
    return rij.stand === 'terug-te-draaien' && plan ? { draaiTerug: plan.ongedaan.hoe } : {};
  }
}
