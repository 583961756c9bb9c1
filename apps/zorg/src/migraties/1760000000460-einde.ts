import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which somebody died: from then on nothing is sent. */
export class Einde1760000000460 implements MigrationInterface {
  readonly name = 'Einde1760000000460';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE zorg.casus ADD COLUMN overleden_op date');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE zorg.casus DROP COLUMN overleden_op');
  }
}
