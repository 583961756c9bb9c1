import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a signal that this corporatie gave. */
export class Signaal1763940000300 implements MigrationInterface {
  readonly name = 'Signaal1763940000300';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE corporatie.signaal ADD COLUMN stand text NOT NULL DEFAULT 'nieuw', ADD COLUMN gemeld_op date,
        ADD COLUMN bewogen_op date, ADD COLUMN afspraak text, ADD COLUMN evaluatie_op date;
      UPDATE corporatie.signaal SET gemeld_op = op, bewogen_op = op;
      ALTER TABLE corporatie.signaal ALTER COLUMN gemeld_op SET NOT NULL, ALTER COLUMN bewogen_op SET NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE corporatie.signaal DROP COLUMN stand, DROP COLUMN gemeld_op, DROP COLUMN bewogen_op,
        DROP COLUMN afspraak, DROP COLUMN evaluatie_op;
    `);
  }
}
