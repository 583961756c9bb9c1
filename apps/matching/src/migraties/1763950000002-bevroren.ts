import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A casus of which a file went wrong rests until it was put right. */
export class Bevroren1763950000002 implements MigrationInterface {
  readonly name = 'Bevroren1763950000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE matching.casus ADD COLUMN bevroren_op date');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE matching.casus DROP COLUMN bevroren_op');
  }
}
