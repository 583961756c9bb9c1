import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers that the hub wrote down for this party, and whether it lets the hub do so. */
export class Namens1763940000110 implements MigrationInterface {
  readonly name = 'Namens1763940000110';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE deelname.akkoordverzoek ADD COLUMN namens jsonb;
      CREATE TABLE deelname.machtiging (een boolean PRIMARY KEY CHECK (een), tot date NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE deelname.akkoordverzoek DROP COLUMN namens; DROP TABLE deelname.machtiging');
  }
}
