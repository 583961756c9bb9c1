import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { In } from 'typeorm';
import { woorden, zegDag } from '../werk/zeg.js';
import { BezwaarEntiteit } from './bezwaar.entiteit.js';
import { Bezwaarhaken } from './bezwaarhaken.js';

type Rij = BezwaarEntiteit & { casusnummer?: string };

/** A bezwaar or klacht that waits for our answer, as the work queue may know it. */
export class Bezwaarwerk {
  @Veld('bezwaar.id') id!: Uuid;
  @Open() casus!: Uuid;
  @Open() casusnummer?: string;
  @Veld('bezwaar.soort') soort?: string;
  @Veld('bezwaar.over') over?: string;
  @Veld('bezwaar.op') op?: Datum;
  @Veld('bezwaar.termijn') uiterlijk?: Datum;
}

/** What this organisation must decide about somebody who does not agree. */
@Injectable()
export class BezwaarWerkbron implements Werkbron<Rij, Bezwaarwerk>, OnModuleInit {
  readonly naam = 'bezwaar';
  readonly rollen = ['indicatieconsulent', 'coordinator'];
  readonly uit = Bezwaarwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly haken: Bezwaarhaken,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<Rij[]> {
    const rijen = await w.em.findBy(BezwaarEntiteit, {
      beslisser: this.convenant.mij.oin,
      stand: In(['ingediend', 'verdaagd']),
    });
    const nummers = await this.haken.van.nummers(
      w,
      rijen.map((r) => r.casus),
    );
    return rijen.map((rij) => Object.assign(rij, { casusnummer: nummers.get(rij.casus) }));
  }

  betrokkene(rij: Rij): string {
    return rij.casus;
  }

  sleutel(rij: { id: Uuid }): string {
    return rij.id;
  }

  toon({ casus, casusnummer, soort = 'bezwaar', over = '', op, uiterlijk }: Bezwaarwerk): Werk {
    return {
      soort: 'bezwaar',
      casus,
      ...(casusnummer && { casusnummer }),
      titel: soort === 'klacht' ? 'Beantwoord een klacht' : `Beslis op een bezwaar: ${woorden(over)}`,
      zin: `Ingediend${op ? ` op ${zegDag(op)}` : ''}. De cliënt houdt zijn plek op de lijst.`,
      ...(uiterlijk && { termijn: uiterlijk }),
      aanZet: this.convenant.mij.titel,
      alsNiets: 'komt het een week later hoger terug; het beslist nooit vanzelf',
      pad: '/bezwaren',
    };
  }
}
