import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Afdrukken, ConvenantDienst, type Afdrukrij } from '@weerthuis/messaging';

/** A task that the hub took back is `ongedaan` there; what falls away without having begun is so here too. */
const PLAATSINGEN = `
select plaatsing as sleutel, casus as stroom, jsonb_build_object('stand', stand, 'startOp', start_op::text) as velden
from deelname.plaatsing`;
const TAKEN = `
select taak as sleutel, casus as stroom, jsonb_build_object('plaatsing', plaatsing, 'soort', soort,
  'stand', case stand when 'vervallen' then 'ongedaan' else stand end, 'gereedOp', gereed_op::text) as velden
from deelname.taak`;

/** Our copy of what the hub owns: the plaatsingen we take part in, and our tasks in them. */
@Injectable()
export class DeelnameAfdruk implements OnModuleInit {
  constructor(
    private readonly afdrukken: Afdrukken,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    const van = (naam: string, sql: string) => ({
      naam,
      kant: 'houder' as const,
      rijen: async (em: { query: <T>(sql: string) => Promise<T> }, partij: string): Promise<Afdrukrij[]> =>
        partij === this.convenant.hub ? em.query<Afdrukrij[]>(sql) : [],
    });
    this.afdrukken.registreer(van('plaatsing', PLAATSINGEN), van('taak', TAKEN));
  }
}
