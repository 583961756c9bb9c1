import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which existing list a casus was taken over from. */
export class Startstand1760000000440 implements MigrationInterface {
  readonly name = 'Startstand1760000000440';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE zorg.casus ADD COLUMN overgenomen_uit jsonb;
      CREATE INDEX casus_overgenomen ON zorg.casus ((overgenomen_uit->>'kenmerk'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE zorg.casus DROP COLUMN overgenomen_uit');
  }
}
