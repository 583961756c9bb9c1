import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Landing1764500000200 implements MigrationInterface {
  readonly name = 'Landing1764500000200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.landing (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, richting text NOT NULL CHECK (richting IN ('uit', 'in')),
        ander text, nummer text NOT NULL, wijk text NOT NULL, vanaf date NOT NULL, roepnaam text, contact_op date,
        buurtbericht_op date, uitkomst text, gestopt_op date,
        CHECK (roepnaam IS NULL OR (richting = 'in' AND gestopt_op IS NULL AND uitkomst IS NULL)));
      CREATE UNIQUE INDEX landing_een ON zorg.landing (casus, richting) WHERE gestopt_op IS NULL AND uitkomst IS NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE zorg.landing');
  }
}
