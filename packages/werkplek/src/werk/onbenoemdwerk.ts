import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Open, type Werkeenheid } from '@weerthuis/platform';
import { type Werk, type Werkbron, Werkbronnen } from './werkbron.js';

interface Rij {
  aantal: number;
}

/** How many, never which. */
export class Onbenoemdwerk {
  @Open() aantal!: number;
}

const TEL = `
SELECT count(*)::int AS aantal FROM platform.behandeling WHERE afgeschermd AND (medewerker IS NULL OR waarnemer IS NULL)`;

/**
 * A shielded casus that misses one of its two named workers is seen by nobody or has nobody to stand in: the beheerder, who sees
 * no content, is told that there are such, and names them.
 */
@Injectable()
export class OnbenoemdWerkbron implements Werkbron<Rij, Onbenoemdwerk>, OnModuleInit {
  readonly naam = 'onbenoemd';
  readonly rollen = ['beheerder'];
  readonly uit = Onbenoemdwerk;

  constructor(private readonly bronnen: Werkbronnen) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  async lees(w: Werkeenheid): Promise<Rij[]> {
    const rijen: Rij[] = await w.em.query(TEL);
    return rijen.filter(({ aantal }) => aantal > 0);
  }

  betrokkene = (): string[] => [];
  sleutel = (): string => 'afgeschermd';

  toon({ aantal }: Onbenoemdwerk): Werk {
    const wat = aantal === 1 ? 'Eén afgeschermde casus heeft' : `${aantal} afgeschermde casussen hebben`;
    return {
      soort: 'onbenoemd',
      titel: 'Wijs twee medewerkers aan',
      zin: `${wat} bij ons geen twee medewerkers. Zonder hen ziet niemand de casus.`,
      aanZet: 'de beheerder',
      alsNiets: 'wacht iedereen op ons en ziet niemand het',
      pad: '/beheer',
    };
  }
}
