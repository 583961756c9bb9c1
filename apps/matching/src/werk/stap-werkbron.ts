import { Injectable, type OnModuleInit } from '@nestjs/common';
import { zegDag } from '@weerthuis/deelname';
import type { Datum } from '@weerthuis/domain';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import { Werkbronnen, type Werk, type Werkbron } from '@weerthuis/werkplek';
import { Hub } from '../gedeeld/hub.js';
import { COORDINATOR } from '../gedeeld/rollen.js';
import { leesOpenstaand, type Casusstap } from '../stilte/lees-openstaand.js';
import { vraagtCoordinator } from './keuze.js';
import { padVan, zegStap } from './zeg-stap.js';

type Rij = Casusstap & { sleutel: string };

/** An open step of a casus as the work queue may know it. */
export class Stapwerk {
  @Open() sleutel!: string;
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Open() over!: string;
  @Veld('stilte.stap') stap?: string;
  @Veld('stilte.stap') soort?: string;
  @Veld('stilte.rol') partij?: string;
  @Veld('stilte.termijn') uiterlijk?: Datum;
  @Veld('stilte.trap') trap?: number;
  @Veld('stilte.volgende') volgendeOp?: Datum;
}

/** The open steps of all casussen that ask something of the coordinator. */
@Injectable()
export class StapWerkbron implements Werkbron<Rij, Stapwerk>, OnModuleInit {
  readonly naam = 'stap';
  readonly rollen = COORDINATOR;
  readonly uit = Stapwerk;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<Rij[]> {
    const vandaag = w.klok.vandaag();
    return (await leesOpenstaand(this.hub, w))
      .filter((s) => vraagtCoordinator(s, this.hub.convenant.mij.oin, vandaag))
      .map((s) => ({ ...s, sleutel: `${s.stap}.${s.over}.${s.rol}` }));
  }

  betrokkene(rij: Rij): string {
    return rij.casus;
  }

  sleutel(rij: { sleutel: string }): string {
    return rij.sleutel;
  }

  toon(s: Stapwerk): Werk {
    const { titel, zin } = zegStap({ stap: s.stap ?? 'stap', soort: s.soort });
    const alsNiets = this.alsNiets(s);
    return {
      soort: s.stap ?? this.naam,
      casus: s.casus,
      casusnummer: s.casusnummer,
      titel,
      zin,
      ...(s.uiterlijk && { termijn: s.uiterlijk }),
      aanZet: s.partij ? this.hub.convenant.partij(s.partij).titel : this.hub.convenant.mij.titel,
      ...(alsNiets && { alsNiets }),
      pad: padVan({ stap: s.stap ?? '', casus: s.casus, over: s.over }),
    };
  }

  /** The next step of the region's ladder against silence. */
  private alsNiets({ trap, volgendeOp }: Stapwerk): string | undefined {
    if (trap === undefined || !volgendeOp) return undefined;
    const naar = this.hub.profiel.escalatie[trap]?.naar;
    return naar
      ? `op ${zegDag(volgendeOp)} komt dit bij de ${naar}`
      : `op ${zegDag(volgendeOp)} vraagt de regio er weer om`;
  }
}
