import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of others to erase what was not meant for this party. */
export class Wissen1763950000100 implements MigrationInterface {
  readonly name = 'Wissen1763950000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE deelname.wisverzoek (
        verzoek uuid PRIMARY KEY, casus uuid NOT NULL, van text NOT NULL, uiterlijk date NOT NULL, stand text NOT NULL,
        grond text, tot date, op date)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE deelname.wisverzoek');
  }
}
