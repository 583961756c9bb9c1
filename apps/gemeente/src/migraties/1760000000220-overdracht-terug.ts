import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an overdracht changed in tracks, so that it can be taken back when the home falls through. */
export class OverdrachtTerug1760000000220 implements MigrationInterface {
  readonly name = 'OverdrachtTerug1760000000220';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE gemeente.overdracht
      ADD COLUMN gestopt jsonb NOT NULL DEFAULT '[]', ADD COLUMN begonnen jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE gemeente.overdracht DROP COLUMN gestopt, DROP COLUMN begonnen');
  }
}
