import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import {
  bewaar,
  Doe,
  eisVersie,
  HetVerzoek,
  Lees,
  Poort,
  voegToe,
  weigerOnbekend,
  type Verzoek,
  type Werkeenheid,
} from '../../src/index.js';
import { Ding } from './ding.js';
import { DingFilter, DingInvoer, DingUit } from './ding.dto.js';

const rollen = ['begeleider'];
const doel = 'de proef doen';

@Controller('v1/dingen')
export class DingenController {
  constructor(private readonly poort: Poort) {}

  @Post()
  @Doe('ding.maken', { rollen, doel })
  maak(@HetVerzoek() v: Verzoek, @Body() invoer: DingInvoer): Promise<{ id: string }> {
    return this.poort.doe(
      v,
      (ding) => ding.id,
      async (w) => {
        const { naam, geboren, merk = null } = invoer;
        const { id } = await voegToe(w, Ding, { id: randomUUID(), naam, geboren, merk, versie: 0 });
        await w.em.query('INSERT INTO proef.gebeurd (wat) VALUES ($1)', [naam]);
        return { id };
      },
    );
  }

  @Get()
  @Lees('ding.lijst', { rollen: [...rollen, 'planner'], doel })
  lijst(@HetVerzoek() v: Verzoek, @Query() _filter: DingFilter): Promise<DingUit[]> {
    return this.poort.leesLijst(
      v,
      DingUit,
      (w) => w.em.find(Ding),
      (ding) => ding.id,
    );
  }

  @Get(':id')
  @Lees('ding.inzien', { rollen: [...rollen, 'beheerder'], doel })
  een(@HetVerzoek() v: Verzoek, @Param('id') id: string): Promise<DingUit> {
    return this.poort.lees(v, id, DingUit, async (w) => {
      const ding = await w.em.findOneBy(Ding, { id });
      return ding && { ...ding, bsn: '999900006', geheim: 'nooit', delen: [{ soort: 'a', bsn: '999900006' }] };
    });
  }

  @Patch(':id')
  @Doe('ding.wijzigen', { rollen, doel })
  wijzig(
    @HetVerzoek() v: Verzoek,
    @Param('id') id: string,
    @Body() invoer: DingInvoer,
  ): Promise<{ id: string; versie: number }> {
    return this.poort.doe(v, id, async (w) => {
      const ding = await haal(w, id);
      eisVersie(v, ding);
      const { versie } = await bewaar(w, Ding, Object.assign(ding, { naam: invoer.naam, geboren: invoer.geboren }));
      return { id, versie };
    });
  }

  @Post(':id/afronding')
  @Doe('ding.afronden', { rollen, doel })
  rondAf(@HetVerzoek() v: Verzoek, @Param('id') id: string): Promise<{ id: string }> {
    return this.poort.doe(v, id, async (w) => {
      const ding = await haal(w, id);
      await w.em.query('INSERT INTO proef.gebeurd (wat) VALUES ($1)', [`afgerond ${ding.naam}`]);
      return weiger({
        code: 'ding-al-af',
        soort: 'conflict',
        titel: 'Dit ding is al af.',
        detail: 'Er is niets gewijzigd.',
        regel: 'eenmaal',
        van: 'de proef',
        veld: 'stand',
      });
    });
  }

  @Get(':id/open')
  vergeten(): string {
    return 'open';
  }

  @Post('storing')
  @Doe('ding.storing', { rollen, doel })
  storing(@HetVerzoek() v: Verzoek): Promise<{ id: string }> {
    return this.poort.doe(v, [], () => Promise.reject(new Error('Jan de Vries, 999900006, jan@voorbeeld.nl')));
  }
}

const haal = async (w: Werkeenheid, id: string): Promise<Ding> =>
  (await w.em.findOneBy(Ding, { id })) ?? weigerOnbekend();
