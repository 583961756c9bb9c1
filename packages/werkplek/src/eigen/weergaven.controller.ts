import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, weigerOnbekend } from '@weerthuis/platform';
import { ALLE_ROLLEN } from '../ik/alle-rollen.js';
import { WeergaveDto, WeergaveInvoer } from './eigen.dto.js';
import { eisWeergavenaam } from './naam.js';

const WIE = { rollen: ALLE_ROLLEN, doel: 'de eigen schermen inrichten' };
const LIJST = 'SELECT naam, pad FROM werkplek.weergave WHERE gebruiker = $1 ORDER BY naam';
const EEN = 'SELECT naam, pad FROM werkplek.weergave WHERE gebruiker = $1 AND naam = $2';
const BEWAAR = `INSERT INTO werkplek.weergave (gebruiker, naam, pad) VALUES ($1, $2, $3)
  ON CONFLICT (gebruiker, naam) DO UPDATE SET pad = excluded.pad`;
const WEG = 'DELETE FROM werkplek.weergave WHERE gebruiker = $1 AND naam = $2 RETURNING 1';

/** Saved views: a name of one's own for an address with filters. */
@Controller('v1/weergaven')
export class WeergavenController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('weergave.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<WeergaveDto[]> {
    return this.poort.leesLijst(v, WeergaveDto, (w) => w.em.query(LIJST, [v.door.id]));
  }

  @Get(':naam')
  @Lees('weergave.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('naam') naam: string): Promise<WeergaveDto> {
    return this.poort.lees(v, [], WeergaveDto, async (w) => {
      const [rij]: object[] = await w.em.query(EEN, [v.door.id, naam]);
      return rij;
    });
  }

  @Put(':naam')
  @Doe('weergave.bewaren', WIE)
  bewaar(
    @HetVerzoek() v: Verzoek,
    @Param('naam') naam: string,
    @Body() { pad }: WeergaveInvoer,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      w.stil = true;
      await w.em.query(BEWAAR, [v.door.id, eisWeergavenaam(naam), pad]);
      return { id: naam };
    });
  }

  @Delete(':naam')
  @Doe('weergave.verwijderen', WIE)
  verwijder(@HetVerzoek() v: Verzoek, @Param('naam') naam: string): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      w.stil = true;
      const [rijen]: [object[], number] = await w.em.query(WEG, [v.door.id, naam]);
      return rijen.length > 0 ? { id: naam } : weigerOnbekend();
    });
  }
}
