import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that went to the wrong party or was of the wrong person, until it was put right. */
export class Vergissing1763950000001 implements MigrationInterface {
  readonly name = 'Vergissing1763950000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.vergissing (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL REFERENCES zorg.casus, soort text NOT NULL,
        gemeld_op date NOT NULL, ontvangers jsonb NOT NULL, datalek jsonb NOT NULL, hersteld_op date);
      CREATE UNIQUE INDEX vergissing_een_open ON zorg.vergissing (casus) WHERE hersteld_op IS NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE zorg.vergissing');
  }
}
