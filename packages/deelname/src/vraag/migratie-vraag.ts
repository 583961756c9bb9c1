import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Vraag1764500000100 implements MigrationInterface {
  readonly name = 'Vraag1764500000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA vraag;
      CREATE TABLE vraag.vraag (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, richting text NOT NULL CHECK (richting IN ('uit', 'in')),
        ander text NOT NULL, rol text NOT NULL, onderwerp text NOT NULL, over text NOT NULL, waarover uuid, tekst text,
        gesteld_op date NOT NULL, uiterlijk date NOT NULL, stand text NOT NULL, trap int NOT NULL DEFAULT 0,
        antwoord text, dag date, antwoord_tekst text, beantwoord_op date,
        CHECK ((stand = 'beantwoord') = (antwoord IS NOT NULL)));
      CREATE INDEX vraag_casus ON vraag.vraag (casus);
      CREATE INDEX vraag_open ON vraag.vraag (uiterlijk) WHERE stand = 'open';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA vraag CASCADE');
  }
}
