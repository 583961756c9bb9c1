import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far we are with a signal of the corporatie: seen, agreed on, closed. */
export class Signaal1763940000200 implements MigrationInterface {
  readonly name = 'Signaal1763940000200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE zorg.signaal ADD COLUMN signaal uuid, ADD COLUMN melder text, ADD COLUMN stand text NOT NULL DEFAULT 'nieuw',
        ADD COLUMN gemeld_op date, ADD COLUMN bewogen_op date, ADD COLUMN afspraak text, ADD COLUMN evaluatie_op date;
      UPDATE zorg.signaal SET gemeld_op = op, bewogen_op = op;
      ALTER TABLE zorg.signaal ALTER COLUMN gemeld_op SET NOT NULL, ALTER COLUMN bewogen_op SET NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE zorg.signaal DROP COLUMN signaal, DROP COLUMN melder, DROP COLUMN stand, DROP COLUMN gemeld_op,
        DROP COLUMN bewogen_op, DROP COLUMN afspraak, DROP COLUMN evaluatie_op;
    `);
  }
}
