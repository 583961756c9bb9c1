import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions and advice asked of this party. */
export class Besluitvraag1760000000110 implements MigrationInterface {
  readonly name = 'Besluitvraag1760000000110';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE deelname.besluitvraag (
        besluit uuid NOT NULL, rol text NOT NULL, casus uuid NOT NULL, soort text NOT NULL, als text NOT NULL,
        stand text NOT NULL CHECK (stand IN ('open', 'beantwoord', 'genomen', 'vervallen')), uiterlijk date,
        trap int NOT NULL, waarover jsonb NOT NULL, voordracht uuid, kandidaatstelling uuid, antwoord text,
        uitkomst text, gevolg text, tot date, op date, PRIMARY KEY (besluit, rol));
      CREATE INDEX besluitvraag_casus ON deelname.besluitvraag (casus);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE deelname.besluitvraag');
  }
}
