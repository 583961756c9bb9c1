import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Vraaghaken } from '@weerthuis/deelname';
import { isAfgeschermd } from '@weerthuis/platform';
import { In } from 'typeorm';
import { deelnemersVan } from '../casus/deelnemers.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import { Hub } from '../gedeeld/hub.js';

/** The hub knows who takes part, and no names: what it writes itself cannot hold one it read here. */
@Injectable()
export class Hubvragen implements OnModuleInit {
  constructor(
    private readonly haken: Vraaghaken,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      metRol: async (w, id, rol) => {
        const casus = await leesCasus(w, id);
        if (rol === 'matching') return this.hub.convenant.mij.oin;
        if (rol === 'aanmelder') return casus.aanmelder;
        if (rol === 'hoofdbegeleider') return casus.hoofdbegeleider;
        if (rol === 'herkomst') return casus.herkomstPartij;
        return (await deelnemersVan(w, id)).findLast((d) => d.rol === rol)?.partij;
      },
      doetMee: async (w, casus, oin) => (await deelnemersVan(w, casus)).some((d) => d.partij === oin),
      nummers: async (w, casussen) => {
        const rijen = casussen.length ? await w.em.findBy(CasusEntiteit, { id: In([...new Set(casussen)]) }) : [];
        return new Map(rijen.map((c) => [c.id, c.casusnummer]));
      },
      namen: () => Promise.resolve([]),
      kentNamen: (_w, _casus, rol) => Promise.resolve(rol !== 'matching'),
      stil: isAfgeschermd,
    });
  }
}
