import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A casus that is closed, and whether it is quiet. */
export class Gesloten1760000000130 implements MigrationInterface {
  readonly name = 'Gesloten1760000000130';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE deelname.casus ADD COLUMN gesloten_op date, ADD COLUMN stil boolean NOT NULL DEFAULT false;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE deelname.casus DROP COLUMN gesloten_op, DROP COLUMN stil');
  }
}
