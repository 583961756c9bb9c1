import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The casus that a melding went on as. */
export class Dubbel1763950000000 implements MigrationInterface {
  readonly name = 'Dubbel1763950000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE gemeente.melding ADD COLUMN samengevoegd_met uuid');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE gemeente.melding DROP COLUMN samengevoegd_met');
  }
}
