import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Afdrukken, ConvenantDienst, type Afdrukrij } from '@weerthuis/messaging';

const AANBOD = `
select a.id as sleutel, a.eenheid as stroom, jsonb_build_object('eenheid', a.eenheid, 'stand', a.stand, 'bagId', e.bag_id,
  'contractvormen', a.contractvormen, 'beschikbaarVanaf', a.beschikbaar_vanaf::text) as velden
from corporatie.aanbod a join corporatie.eenheid e on e.id = a.eenheid`;

/** The homes we offered: the corporatie owns those, the hub has a copy. */
@Injectable()
export class CorporatieAfdruk implements OnModuleInit {
  constructor(
    private readonly afdrukken: Afdrukken,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    this.afdrukken.registreer({
      naam: 'aanbod',
      kant: 'eigenaar',
      partijen: () => Promise.resolve([this.convenant.hub]),
      rijen: (em) => em.query<Afdrukrij[]>(AANBOD),
    });
  }
}
