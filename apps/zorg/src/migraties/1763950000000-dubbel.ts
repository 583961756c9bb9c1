import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The other open aanmelding of an adult, once both sides may name each other; and the casus that one went on as. */
export class Dubbel1763950000000 implements MigrationInterface {
  readonly name = 'Dubbel1763950000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.dubbel (
        casus uuid NOT NULL REFERENCES zorg.casus, lid uuid NOT NULL, bevestigd_op date, ander uuid, partij text,
        PRIMARY KEY (casus, lid));
      ALTER TABLE zorg.casus ADD COLUMN samengevoegd_met uuid;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE zorg.casus DROP COLUMN samengevoegd_met; DROP TABLE zorg.dubbel');
  }
}
