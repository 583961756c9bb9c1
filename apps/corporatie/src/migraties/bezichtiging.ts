import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a viewing was moved or called off, for the calendars that have it. */
export class Bezichtiging1764020000000 implements MigrationInterface {
  readonly name = 'Bezichtiging1764020000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE corporatie.bezichtiging ADD COLUMN reeks int NOT NULL DEFAULT 0,
        ADD COLUMN vervallen boolean NOT NULL DEFAULT false;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE corporatie.bezichtiging DROP COLUMN reeks, DROP COLUMN vervallen');
  }
}
