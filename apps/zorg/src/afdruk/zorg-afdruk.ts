import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Afdrukken, ConvenantDienst, type Afdrukrij } from '@weerthuis/messaging';

/** What every version of an aanmelding says alike on both sides; the woonprofiel itself is told in another form. */
const KANDIDATEN = `
select c.id as sleutel, c.id as stroom, jsonb_build_object('wet', c.wet, 'inVoorzieningSinds', c.in_voorziening_sinds::text,
  'urgentieGevraagd', c.urgentie_gevraagd,
  'leden', (select jsonb_agg(l.id::text order by l.id::text) from zorg.lid l where l.casus = c.id)) as velden
from zorg.casus c where c.aanmelder = $1 and c.ingediend_op is not null`;

/** Who we referred: zorg owns that, the hub has a copy. */
@Injectable()
export class ZorgAfdruk implements OnModuleInit {
  constructor(
    private readonly afdrukken: Afdrukken,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    this.afdrukken.registreer({
      naam: 'kandidaat',
      kant: 'eigenaar',
      partijen: () => Promise.resolve([this.convenant.hub]),
      rijen: (em) => em.query<Afdrukrij[]>(KANDIDATEN, [this.convenant.mij.oin]),
    });
  }
}
