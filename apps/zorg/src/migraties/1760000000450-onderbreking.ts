import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Someone is away before the key, and a signing that was put off. */
export class Onderbreking1760000000450 implements MigrationInterface {
  readonly name = 'Onderbreking1760000000450';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.onderbreking (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, oorzaak text NOT NULL, van date NOT NULL,
        tot date NOT NULL, geeindigd_op date);
      CREATE UNIQUE INDEX onderbreking_een_lopend ON zorg.onderbreking (casus) WHERE geeindigd_op IS NULL;
      ALTER TABLE zorg.overeenkomst ADD COLUMN teken_op date, ADD COLUMN beeindigd_op date;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP TABLE zorg.onderbreking; ALTER TABLE zorg.overeenkomst DROP COLUMN teken_op, DROP COLUMN beeindigd_op',
    );
  }
}
