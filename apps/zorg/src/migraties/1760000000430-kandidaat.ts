import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the search stands, as the hub told it. */
export class Kandidaat1760000000430 implements MigrationInterface {
  readonly name = 'Kandidaat1760000000430';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE zorg.casus ADD COLUMN kandidaat jsonb');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE zorg.casus DROP COLUMN kandidaat');
  }
}
