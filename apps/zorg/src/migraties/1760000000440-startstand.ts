import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken over from an existing list, and what waits until its plaatsing is known here. */
export class Startstand1760000000440 implements MigrationInterface {
  readonly name = 'Startstand1760000000440';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE zorg.casus ADD COLUMN overgenomen_uit jsonb;
      CREATE TABLE zorg.startstand (
        casus uuid PRIMARY KEY, kenmerk text NOT NULL UNIQUE, feiten jsonb NOT NULL, overgenomen_uit jsonb NOT NULL,
        toegepast jsonb NOT NULL DEFAULT '[]');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE zorg.startstand; ALTER TABLE zorg.casus DROP COLUMN overgenomen_uit');
  }
}
