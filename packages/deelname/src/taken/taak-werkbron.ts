import { Injectable, type OnModuleInit } from '@nestjs/common';
import { escalatie, type Datum, type Regioprofiel } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { CasusEntiteit } from '../deelnemers/casus.entiteit.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { TaakEntiteit } from './taak.entiteit.js';

/** States in which a task asks something of its owner, or of who comes before. */
const VRAGEND = ['wacht', 'open', 'bezig', 'terug-te-draaien'];

type Rij = TaakEntiteit & { casusnummer?: string };

/** A task as the work queue may know it; a field that the reader may not see is absent. */
export class Taakwerk {
  @Open() taak!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('taak.soort') soort?: string;
  @Veld('taak.stand') stand?: string;
  @Veld('taak.wachtOp') wachtOp?: { soort: string }[];
  @Veld('taak.termijn') termijn?: Datum;
  @Veld('taak.ongedaan') draaiTerug?: string;
}

/** The tasks of this organisation in the work queue of its employees. */
@Injectable()
export class TaakWerkbron implements Werkbron<Rij, Taakwerk>, OnModuleInit {
  readonly naam = 'taak';
  readonly rollen = BEHANDELAARS;
  readonly uit = Taakwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<Rij[]> {
    const rijen = await w.em.findBy(TaakEntiteit, { stand: In(VRAGEND) });
    const casussen = await w.em.findBy(CasusEntiteit, { casus: In([...new Set(rijen.map(({ casus }) => casus))]) });
    const nummers = new Map(casussen.map(({ casus, casusnummer }) => [casus, casusnummer]));
    return rijen.map((rij) => {
      const casusnummer = nummers.get(rij.casus);
      return { ...rij, ...(casusnummer ? { casusnummer } : {}), ...this.terug(rij) };
    });
  }

  betrokkene(rij: Rij): string {
    return rij.casus;
  }

  sleutel(rij: { taak: string }): string {
    return rij.taak;
  }

  toon(t: Taakwerk, nu: { vandaag: Datum }): Werk {
    const { mij, profiel } = this.convenant;
    const wacht = t.stand === 'wacht';
    return {
      soort: t.soort ?? this.naam,
      casus: t.casus,
      ...(t.casusnummer ? { casusnummer: t.casusnummer } : {}),
      titel: inWoorden(t.soort ?? this.naam),
      zin: zin(t),
      ...(t.termijn ? { termijn: t.termijn } : {}),
      aanZet: (wacht && eigenaars(profiel, t)) || mij.titel,
      ...(t.termijn && !wacht ? { alsNiets: alsNiets(profiel, t.termijn, nu.vandaag) } : {}),
      pad: `/taken/${t.taak}`,
    };
  }

  private terug(rij: TaakEntiteit): { draaiTerug?: string } {
    const plan = this.convenant.profiel.taakplan.find(({ soort }) => soort === rij.soort);
    return rij.stand === 'terug-te-draaien' && plan ? { draaiTerug: plan.ongedaan.hoe } : {};
  }
}

/** `inkomen-geregeld` reads as `Inkomen geregeld`: the codes of a region's plan are its own words. */
const inWoorden = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

const kleineWoorden = (code: string): string => code.replaceAll('-', ' ');

function zin({ stand, draaiTerug, wachtOp = [] }: Taakwerk): string {
  if (stand === 'terug-te-draaien') return draaiTerug ?? 'Draai dit terug.';
  if (stand === 'bezig') return 'Loopt; meld het zodra het klaar is.';
  if (stand !== 'wacht') return 'Kan nu beginnen.';
  const op = wachtOp.map(({ soort }) => kleineWoorden(soort)).join(' en ');
  return op ? `Kan beginnen als dit klaar is: ${op}.` : 'Kan nog niet beginnen.';
}

/** Who has what this task waits for, by the part they have in a casus. */
const eigenaars = (profiel: Regioprofiel, { wachtOp = [] }: Taakwerk): string =>
  [...new Set(wachtOp.map(({ soort }) => profiel.taakplan.find((t) => t.soort === soort)?.eigenaar))]
    .filter((wie) => wie !== undefined)
    .map(inWoorden)
    .join(' en ');

/** The next step of the region's ladder against silence. */
function alsNiets(profiel: Regioprofiel, termijn: Datum, vandaag: Datum): string {
  const { trap, volgendeOp } = escalatie(profiel.escalatie, termijn, vandaag);
  const naar = profiel.escalatie[trap]?.naar;
  const dag = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(volgendeOp),
  );
  return naar ? `op ${dag} komt dit bij de ${naar}` : `op ${dag} vraagt de regio er weer om`;
}
