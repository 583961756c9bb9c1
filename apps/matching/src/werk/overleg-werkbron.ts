import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { Hub } from '../gedeeld/hub.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import type { Uitkomst } from '../overleg/domain/overleg.js';
import { leesOverleggen, lopendeAfspraken } from '../overleg/store/overleggen.js';

interface Rij extends Uitkomst {
  punt: Uuid;
  casus: Uuid;
  casusnummer: string;
  overleg: Uuid;
  nummer: number;
}

/** Something agreed in a meeting that the work queue reminds of. */
export class Afspraakwerk {
  @Open() punt!: Uuid;
  @Open() casus!: Uuid;
  @Open() casusnummer!: string;
  @Open() overleg!: Uuid;
  @Open() nummer!: number;
  @Veld('overleg.besluit') besluit?: string;
  @Veld('overleg.afspraak') wie?: string;
  @Veld('overleg.afspraak') voor?: Datum;
}

const TITEL: Readonly<Record<string, string>> = {
  voordragen: 'Draag voor, zoals afgesproken',
  'zoekopdracht-geven': 'Geef een zoekopdracht, zoals afgesproken',
  'laten-rusten': 'Laat het zoeken rusten, zoals afgesproken',
  'afwijking-vragen': 'Vraag een afwijking, zoals afgesproken',
  'hoger-brengen': 'Breng het hoger, zoals afgesproken',
  uitzoeken: 'Zoek het uit, zoals afgesproken',
};

/** What the plaatsingsoverleg agreed and is not done, whoever does it: the hub keeps an eye on all of it. */
@Injectable()
export class OverlegWerkbron implements Werkbron<Rij, Afspraakwerk>, OnModuleInit {
  readonly naam = 'afspraak';
  readonly rollen = COORDINATOR;
  readonly uit = Afspraakwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<Rij[]> {
    return lopendeAfspraken(await leesOverleggen(w)).flatMap(({ uitkomst, ...p }) =>
      uitkomst ? [{ ...p, ...uitkomst }] : [],
    );
  }

  betrokkene(rij: Rij): string {
    return rij.casus;
  }

  sleutel(rij: { punt: Uuid }): string {
    return rij.punt;
  }

  toon({ casus, casusnummer, overleg, nummer, besluit = '', wie, voor }: Afspraakwerk): Werk {
    return {
      soort: 'afspraak',
      casus,
      casusnummer,
      titel: TITEL[besluit] ?? 'Doe wat is afgesproken',
      zin: `Afgesproken in plaatsingsoverleg ${nummer}.`,
      ...(voor && { termijn: voor }),
      aanZet: wie ? this.hub.convenant.partij(wie).titel : this.hub.convenant.mij.titel,
      alsNiets: 'blijft de afspraak staan en komt zij terug in het volgende overleg',
      pad: `/hub/overleggen/${overleg}`,
    };
  }
}
