import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plaatsing that rests, and candidacies that ended: what comes late for those changes nothing. */
export class Opschorten1760000000120 implements MigrationInterface {
  readonly name = 'Opschorten1760000000120';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE deelname.plaatsing ADD COLUMN opgeschort_tot date, ADD COLUMN leegstand text;
      CREATE TABLE deelname.kandidaatstelling (
        kandidaatstelling uuid PRIMARY KEY, casus uuid NOT NULL, voordracht uuid NOT NULL, reden text NOT NULL,
        vervallen_op date NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE deelname.kandidaatstelling;
      ALTER TABLE deelname.plaatsing DROP COLUMN opgeschort_tot, DROP COLUMN leegstand;
    `);
  }
}
