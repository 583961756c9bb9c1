import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bezwaar1763980000100 implements MigrationInterface {
  readonly name = 'Bezwaar1763980000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA bezwaar;
      CREATE TABLE bezwaar.bezwaar (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, soort text NOT NULL, over text NOT NULL, besluit uuid,
        beslisser text NOT NULL, stand text NOT NULL, op date NOT NULL, uiterlijk date NOT NULL, uitkomst text,
        trap int NOT NULL DEFAULT 0, CHECK ((stand = 'beslist') = (uitkomst IS NOT NULL)));
      CREATE INDEX bezwaar_casus ON bezwaar.bezwaar (casus);
      CREATE UNIQUE INDEX bezwaar_een_open ON bezwaar.bezwaar (casus, over, COALESCE(besluit, casus))
        WHERE stand IN ('ingediend', 'verdaagd');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA bezwaar CASCADE');
  }
}
