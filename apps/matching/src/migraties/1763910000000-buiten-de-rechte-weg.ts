import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that the region asks of someone, and the pause of a search. */
export class BuitenDeRechteWeg1763910000000 implements MigrationInterface {
  readonly name = 'BuitenDeRechteWeg1763910000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE matching.besluit (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL REFERENCES matching.casus, soort text NOT NULL,
        stand text NOT NULL, gevraagd_op date NOT NULL, uiterlijk date NOT NULL, dossier jsonb NOT NULL,
        uitkomst text, besloten_op date);
      CREATE INDEX besluit_casus ON matching.besluit (casus, soort);
      CREATE INDEX besluit_open ON matching.besluit (uiterlijk) WHERE stand = 'gevraagd';
      ALTER TABLE matching.casus ADD COLUMN pauze jsonb;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE matching.besluit; ALTER TABLE matching.casus DROP COLUMN pauze');
  }
}
