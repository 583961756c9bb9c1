import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Vraaghaken, type Meedoen } from '@weerthuis/deelname';
import type { Oin, Uuid } from '@weerthuis/domain';
import { isAfgeschermd, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { deelnemersVan } from '../casus/deelnemers.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import { Hub } from '../gedeeld/hub.js';
import { KandidaatstellingEntiteit } from '../voordracht/store/voordracht.entiteit.js';

/** The hub itself says who takes part: who did for a home that went to another may have asked before it heard. */
async function doetMee(w: Werkeenheid, id: Uuid, oin: Oin): Promise<Meedoen> {
  const casus = await w.em.findOneBy(CasusEntiteit, { id });
  if (!casus) return 'nog-niet';
  if (casus.stand === 'ingetrokken' && casus.gronden?.includes('overleden')) return 'niet-meer';
  if ((await deelnemersVan(w, id)).some((d) => d.partij === oin)) return 'ja';
  const eerder = await w.em.findBy(KandidaatstellingEntiteit, { casus: id });
  return eerder.some((k) => Object.values(k.partijen).includes(oin)) ? 'niet-meer' : 'nog-niet';
}

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
      doetMee,
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
