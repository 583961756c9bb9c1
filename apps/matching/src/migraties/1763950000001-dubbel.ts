import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Doubles are settled: who may be named, which casus went on as which, and who supports one adult only. */
export class Dubbel1763950000001 implements MigrationInterface {
  readonly name = 'Dubbel1763950000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE matching.persoonssleutel ADD COLUMN bevestigd_op date;
      ALTER TABLE matching.casus ADD COLUMN samengevoegd_met uuid REFERENCES matching.casus;
      ALTER TABLE matching.deelnemer ADD COLUMN lid uuid;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE matching.deelnemer DROP COLUMN lid;
      ALTER TABLE matching.casus DROP COLUMN samengevoegd_met;
      ALTER TABLE matching.persoonssleutel DROP COLUMN bevestigd_op;
    `);
  }
}
