import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Afdrukken, type Afdrukbron, type Afdrukrij } from '@weerthuis/messaging';

const PLAATSINGEN = `
select p.id as sleutel, p.casus as stroom, jsonb_build_object('stand', p.stand, 'startOp', p.dossier->>'startOp') as velden
from matching.plaatsing p
where exists (select 1 from jsonb_each_text(p.dossier->'partijen') x where x.value = $1)`;

const TAKEN = `
select t->>'id' as sleutel, p.casus as stroom, jsonb_build_object('plaatsing', p.id, 'soort', t->>'soort',
  'stand', case t->>'stand' when 'vervallen' then 'ongedaan' else t->>'stand' end, 'gereedOp', t->>'gereedOp') as velden
from matching.plaatsing p cross join jsonb_array_elements(p.dossier->'taken') t where t->>'partij' = $1`;

const KANDIDATEN = `
select c.id as sleutel, c.id as stroom, jsonb_build_object('wet', c.wet, 'inVoorzieningSinds', c.in_voorziening_sinds::text,
  'urgentieGevraagd', c.urgentie_gevraagd,
  'leden', (select jsonb_agg(l->>'lid' order by l->>'lid') from jsonb_array_elements(c.leden) l)) as velden
from matching.casus c where c.aanmelder = $1`;

const AANBOD = `
select a.id as sleutel, a.eenheid as stroom, jsonb_build_object('eenheid', a.eenheid, 'stand', a.stand, 'bagId', a.bag_id,
  'contractvormen', a.contractvormen, 'beschikbaarVanaf', a.woning->>'beschikbaarVanaf') as velden
from matching.aanbod a where a.corporatie = $1`;

/** What the hub owns and every party has a part of, and its copies of what zorg and corporaties own. */
@Injectable()
export class HubAfdruk implements OnModuleInit {
  constructor(private readonly afdrukken: Afdrukken) {}

  onModuleInit(): void {
    this.afdrukken.registreer(
      bron('plaatsing', 'eigenaar', PLAATSINGEN),
      bron('taak', 'eigenaar', TAKEN),
      bron('kandidaat', 'houder', KANDIDATEN),
      bron('aanbod', 'houder', AANBOD),
    );
  }
}

const bron = (naam: string, kant: Afdrukbron['kant'], sql: string): Afdrukbron => ({
  naam,
  kant,
  rijen: (em, partij) => em.query<Afdrukrij[]>(sql, [partij]),
});
