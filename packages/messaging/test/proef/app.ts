import { Controller, Module, type Type } from '@nestjs/common';
import type { Partijrol } from '@weerthuis/domain';
import type { AppDefinitie, InstantieConfig } from '@weerthuis/platform';
import { platformMigraties } from '@weerthuis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BusModule, busMigraties, OpFeit, WachtOp, type BusOpties, type FeitContext } from '../../src/index.js';
import {
  ProefAfgeslotenGemeente,
  ProefGebeurdGemeente,
  ProefGebeurdMatching,
  ProefOngelezenMatching,
  ProefVrijgegevenGemeente,
} from './feiten.js';

class Proef1763900000000 implements MigrationInterface {
  name = 'Proef1763900000000';
  async up(q: QueryRunner): Promise<void> {
    await q.query(`create schema proef`);
    await q.query(
      `create table proef.gezien (volg bigserial primary key, bron text, stroom uuid, feit uuid, nummer int, naam text, op timestamptz default clock_timestamp(), proces int)`,
    );
    await q.query(`create table proef.referent (stroom uuid primary key)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop schema proef cascade`);
  }
}

const bewaar = (c: FeitContext, nummer: number, naam: string | null) =>
  c.werk.em.query(
    `insert into proef.gezien (bron, stroom, feit, nummer, naam, proces) values ($1, $2, $3, $4, $5, $6)`,
    [c.bron, c.stroom, c.feit, nummer, naam, process.pid],
  );

const referent = async (c: FeitContext): Promise<boolean> =>
  (await c.werk.em.query<unknown[]>(`select 1 from proef.referent where stroom = $1`, [c.stroom])).length > 0;

@Controller()
class ProefMatching {
  @OpFeit(ProefGebeurdMatching)
  async gebeurd(p: ProefGebeurdMatching, c: FeitContext): Promise<void> {
    await bewaar(c, p.nummer, null);
    if (p.gedrag === 'gif') throw new Error('dit bericht is niet te verwerken');
    if (p.gedrag === 'wacht' && !(await referent(c))) throw new WachtOp('proef');
    if (p.gedrag === 'gebrek' && !(await referent(c))) throw new Error('de proefregel ontbreekt');
  }
}

@Controller()
class ProefGemeente {
  @OpFeit(ProefGebeurdGemeente)
  async gebeurd(p: ProefGebeurdGemeente, c: FeitContext): Promise<void> {
    if (!(p instanceof ProefGebeurdGemeente)) throw new Error('de inhoud is geen instantie van haar view');
    await bewaar(c, p.nummer, p.verzegeld.naam);
  }
}

/** What the gemeente reads of a release and its closing. */
@Controller()
export class ProefVrijgave {
  @OpFeit(ProefVrijgegevenGemeente)
  async vrijgegeven(p: ProefVrijgegevenGemeente, c: FeitContext): Promise<void> {
    await bewaar(c, p.nummer, p.verzegeld.naam);
  }
  @OpFeit(ProefAfgeslotenGemeente)
  async afgesloten(p: ProefAfgeslotenGemeente, c: FeitContext): Promise<void> {
    await bewaar(c, p.nummer, 'afgesloten');
  }
}

/** What a later version of the hub also reads. */
@Controller()
export class ProefLater {
  @OpFeit(ProefOngelezenMatching)
  async gelezen(p: ProefOngelezenMatching, c: FeitContext): Promise<void> {
    await bewaar(c, p.nummer, 'later');
  }
}

/** A mistake: the view of another controller. */
@Controller()
export class ProefDubbel {
  @OpFeit(ProefOngelezenMatching)
  gelezen(): Promise<void> {
    return Promise.resolve();
  }
}

const CONTROLLERS: Partial<Record<Partijrol, Type>> = { matching: ProefMatching, gemeente: ProefGemeente };

@Module({})
class ProefModule {}

/** A minimal app of one role on the real platform. */
export const proefApp = (rol: Partijrol, bus: Partial<BusOpties> = {}, ook: Type[] = []): AppDefinitie => ({
  rol,
  titel: `Proef ${rol}`,
  modules: (c: InstantieConfig) => [
    BusModule.voor(c, bus),
    { module: ProefModule, controllers: [...(CONTROLLERS[rol] ? [CONTROLLERS[rol]] : []), ...ook] },
  ],
  entities: [],
  migraties: [...platformMigraties, ...busMigraties, Proef1763900000000],
});
