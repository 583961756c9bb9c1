import { Controller, Module } from '@nestjs/common';
import type { Partijrol } from '@weerthuis/domain';
import { BusModule, busMigraties, OpFeit, type BusOpties, type FeitContext } from '@weerthuis/messaging';
import { platformMigraties, type AppDefinitie } from '@weerthuis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BankGeteld } from './feiten.js';

/** What the handler of the benchmark does, with us and in the raw chain alike. */
export const SCHRIJF = `insert into bank.gezien (stroom, nummer) values ($1, $2)`;

class Bank1763900000001 implements MigrationInterface {
  name = 'Bank1763900000001';
  async up(q: QueryRunner): Promise<void> {
    await q.query(`create schema bank`);
    await q.query(`create table bank.gezien (volg bigserial primary key, stroom uuid, nummer int)`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop schema bank cascade`);
  }
}

/** Told after the commit of each handled fact. */
export type Gezien = (p: BankGeteld) => void;

const lezer = (gezien: Gezien) => {
  @Controller()
  class Banklezer {
    @OpFeit(BankGeteld)
    async geteld(p: BankGeteld, c: FeitContext): Promise<void> {
      await c.werk.em.query(SCHRIJF, [c.stroom, p.nummer]);
      c.werk.naCommit(() => gezien(p));
    }
  }
  return Banklezer;
};

@Module({})
class BankModule {}

/** The smallest app that sends or reads, on the real platform. */
export const bankApp = (rol: Partijrol, bus: Partial<BusOpties>, gezien: Gezien): AppDefinitie => ({
  rol,
  titel: `Bank ${rol}`,
  modules: (c) => [BusModule.voor(c, bus), { module: BankModule, controllers: rol === 'zorg' ? [] : [lezer(gezien)] }],
  entities: [],
  migraties: [...platformMigraties, ...busMigraties, Bank1763900000001],
});
