import { Injectable, type OnModuleInit } from '@nestjs/common';
import { zegDag } from '@weerthuis/deelname';
import { buurt, type Datum } from '@weerthuis/domain';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { Hub } from '../gedeeld/hub.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import type { Woning } from '../gedeeld/typen.js';

/** A pledged home that nobody is proposed for, as the work queue may know it. */
export class Woningwerk {
  @Open() id!: string;
  @Open() corporatie!: string;
  @Veld('eenheid.id') woning?: Woning;
}

/** Homes that wait for a voordracht. */
@Injectable()
export class WoningWerkbron implements Werkbron<AanbodEntiteit, Woningwerk>, OnModuleInit {
  readonly naam = 'woning';
  readonly rollen = COORDINATOR;
  readonly uit = Woningwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  lees(w: Werkeenheid): Promise<AanbodEntiteit[]> {
    return w.em.find(AanbodEntiteit, { where: { stand: 'beschikbaar' }, order: { id: 'ASC' } });
  }

  betrokkene(): readonly string[] {
    return [];
  }

  sleutel(rij: { id: string }): string {
    return rij.id;
  }

  toon({ id, corporatie, woning: w }: Woningwerk, { vandaag }: { vandaag: Datum }): Werk {
    const { mij, partij } = { mij: this.hub.convenant.mij, partij: this.hub.convenant.partij(corporatie).titel };
    const leeg = w && w.beschikbaarVanaf <= vandaag;
    return {
      soort: 'woning',
      titel: w ? `Draag iemand voor: ${w.straat} ${w.huisnummer}` : 'Draag iemand voor',
      zin: `${partij} zegde deze woning toe${w ? ` in ${buurt(w.buurt)?.naam ?? w.plaats}, ${w.plaats}` : ''}. Er loopt geen voordracht.`,
      ...(w && { termijn: w.beschikbaarVanaf }),
      aanZet: mij.titel,
      ...(w && {
        alsNiets: leeg ? 'de woning staat leeg' : `vanaf ${zegDag(w.beschikbaarVanaf)} staat de woning leeg`,
      }),
      pad: `/hub/woningen/${id}`,
    };
  }
}
