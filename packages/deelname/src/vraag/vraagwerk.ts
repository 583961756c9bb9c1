import { Injectable, type OnModuleInit } from '@nestjs/common';
import { escalatie, type Datum, type Escalatie } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { BEHANDELAARS } from '../medewerkers.js';
import { woorden, zegAlsNiets } from '../werk/zeg.js';
import { VraagEntiteit } from './vraag.entiteit.js';
import { Vraaghaken } from './vraaghaken.js';

type Rij = VraagEntiteit & { casusnummer?: string };

/** A question as the work queue may know it: the words stay on its own screen. */
export class Vraagwerk {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() richting!: string;
  @Open() ander!: string;
  @Veld('vraag.stand') stand?: string;
  @Veld('vraag.onderwerp') onderwerp?: string;
  @Veld('vraag.over') over?: string;
  @Veld('vraag.termijn') uiterlijk?: Datum;
}

/** Questions to answer, concepts to send, and own questions that are past their day. */
@Injectable()
export class VraagWerkbron implements Werkbron<Rij, Vraagwerk>, OnModuleInit {
  readonly naam = 'vraag';
  readonly rollen = [...BEHANDELAARS, 'coordinator'];
  readonly uit = Vraagwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly convenant: ConvenantDienst,
    private readonly haken: Vraaghaken,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  /** An own question asks nothing of us until its day has passed. */
  async lees(w: Werkeenheid): Promise<Rij[]> {
    const vandaag = w.klok.vandaag();
    const open = await w.em.findBy(VraagEntiteit, { stand: In(['concept', 'open']) });
    const rijen = open.filter((v) => v.richting === 'in' || v.stand === 'concept' || v.uiterlijk < vandaag);
    const nummers = await this.haken.van.nummers(
      w,
      rijen.map(({ casus }) => casus),
    );
    return rijen.map((v) => Object.assign(v, nummers.has(v.casus) && { casusnummer: nummers.get(v.casus) }));
  }

  betrokkene = (rij: Rij): string => rij.casus;
  sleutel = (rij: { id: string }): string => rij.id;

  toon(v: Vraagwerk, { vandaag }: { vandaag: Datum }): Werk {
    const { profiel, mij } = this.convenant;
    const laat = v.uiterlijk && v.uiterlijk < vandaag ? escalatie(profiel.escalatie, v.uiterlijk, vandaag) : undefined;
    return {
      soort: 'vraag',
      casus: v.casus,
      ...(v.casusnummer && { casusnummer: v.casusnummer }),
      ...this.zeg(v, laat),
      ...(v.uiterlijk && { termijn: v.uiterlijk }),
      ...(v.uiterlijk && v.stand === 'open' && { alsNiets: zegAlsNiets(profiel, v.uiterlijk, vandaag) }),
      aanZet: v.richting === 'uit' && v.stand === 'open' ? this.titel(v.ander) : mij.titel,
      pad: `/gevraagd/vraag/${v.id}`,
    };
  }

  private zeg(
    { richting, stand, ander, onderwerp, over }: Vraagwerk,
    laat?: Escalatie,
  ): { titel: string; zin: string } {
    const wat = `${woorden(onderwerp ?? 'een vraag')}, over de ${over ?? 'casus'}`;
    const bij = laat?.trap ? ` Dit ligt nu bij de ${laat.bij}.` : '';
    if (stand === 'concept')
      return { titel: 'Verstuur je vraag', zin: `Lees wat ${this.titel(ander)} leest, en verstuur de vraag: ${wat}.` };
    if (richting === 'in')
      return { titel: 'Beantwoord een vraag', zin: `${this.titel(ander)} vraagt ons: ${wat}.${bij}` };
    return { titel: 'Onze vraag is niet beantwoord', zin: `Wij vroegen ${this.titel(ander)}: ${wat}.${bij}` };
  }

  private titel = (oin: string): string => this.convenant.partij(oin).titel;
}
