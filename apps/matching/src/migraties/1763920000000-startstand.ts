import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken over from lists on the first day, and the load of buurten as counts without persons. */
export class Startstand1763920000000 implements MigrationInterface {
  readonly name = 'Startstand1763920000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE matching.casus ADD COLUMN overgenomen_uit jsonb;
      CREATE INDEX casus_overgenomen ON matching.casus (aanmelder, (overgenomen_uit->>'kenmerk'));
      ALTER TABLE matching.aanbod ADD COLUMN overgenomen_uit jsonb;
      CREATE INDEX aanbod_bag ON matching.aanbod (corporatie, bag_id);
      CREATE TABLE matching.belasting (
        buurt text PRIMARY KEY, aantal int NOT NULL, bron text NOT NULL, peildatum date NOT NULL, overgenomen_uit jsonb NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE matching.belasting;
      ALTER TABLE matching.aanbod DROP COLUMN overgenomen_uit;
      ALTER TABLE matching.casus DROP COLUMN overgenomen_uit;
    `);
  }
}
