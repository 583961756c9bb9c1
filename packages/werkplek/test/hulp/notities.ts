import { Body, Controller, Get, Injectable, Module, Post, type OnModuleInit } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import { Doe, HetVerzoek, Lees, Open, Poort, Veld, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { IsString } from 'class-validator';
import { Werkbronnen, type Werk, type Werkbron } from '../../src/index.js';

class NotitieInvoer {
  @IsString()
  tekst!: string;
}

class Notitie {
  @Open() id!: string;
  @Open() casus!: string;
  @Veld('taak.soort') tekst?: string;
}

const WIE = { rollen: ['begeleider'], doel: 'de proef doen' };

/** Something that can be done and refused, so that a pending command has something to be. */
@Controller('v1/notities')
class NotitieController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('notitie.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<Notitie[]> {
    return this.poort.leesLijst(v, Notitie, (w) =>
      w.em.query('SELECT id, casus, tekst FROM proef.notitie ORDER BY tekst'),
    );
  }

  @Post()
  @Doe('notitie.maken', WIE)
  maak(@HetVerzoek() v: Verzoek, @Body() { tekst }: NotitieInvoer): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      if (tekst === 'mag niet')
        weiger({ code: 'mag-niet', soort: 'conflict', titel: 'Dit mag niet.', detail: 'Kies een andere tekst.' });
      const id = crypto.randomUUID();
      await w.em.query('INSERT INTO proef.notitie VALUES ($1, $2, $3)', [id, crypto.randomUUID(), tekst]);
      return { id };
    });
  }
}

@Injectable()
class NotitieWerk implements Werkbron<Notitie, Notitie>, OnModuleInit {
  readonly naam: string = 'notitie';
  readonly rollen = ['begeleider', 'planner'];
  readonly uit = Notitie;

  constructor(private readonly bronnen: Werkbronnen) {}

  onModuleInit(): void {
    this.bronnen.registreer(this);
  }

  lees(w: Werkeenheid): Promise<Notitie[]> {
    return w.em.query('SELECT id, casus, tekst FROM proef.notitie');
  }

  betrokkene = (rij: Notitie): string => rij.casus;

  sleutel = (rij: Notitie): string => rij.id;

  toon(rij: Notitie): Werk {
    const titel = rij.tekst ?? 'Afgeschermd';
    return {
      soort: 'notitie',
      casus: rij.casus,
      titel,
      zin: `Lees ${titel}.`,
      aanZet: 'Proefzorg',
      pad: `/notities/${rij.id}`,
    };
  }
}

/** Asks the planner something about the same people again. */
@Injectable()
class Naslagwerk extends NotitieWerk {
  override readonly naam = 'naslag';
  override readonly rollen = ['planner'];
}

@Module({ controllers: [NotitieController], providers: [NotitieWerk, Naslagwerk] })
export class NotitieModule {}

export const NOTITIETABEL =
  'CREATE SCHEMA IF NOT EXISTS proef; CREATE TABLE proef.notitie (id uuid, casus uuid, tekst text)';
