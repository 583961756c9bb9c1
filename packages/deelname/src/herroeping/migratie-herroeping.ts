import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What we told and rested on what another took back. */
export class Herroeping1764500000000 implements MigrationInterface {
  readonly name = 'Herroeping1764500000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE deelname.houdt_stand (
        id uuid PRIMARY KEY, casus uuid NOT NULL, wat text NOT NULL, rustte_op text NOT NULL, reden text NOT NULL, van text NOT NULL,
        gevraagd_op date NOT NULL, uiterlijk date NOT NULL,
        stand text NOT NULL CHECK (stand IN ('open', 'houdt-stand', 'herroepen')));
      CREATE UNIQUE INDEX houdt_stand_open ON deelname.houdt_stand (casus, wat) WHERE stand = 'open';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE deelname.houdt_stand');
  }
}
