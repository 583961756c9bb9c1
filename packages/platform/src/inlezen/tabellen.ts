import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is read from a file, row by row, and under which own reference each thing is known since. */
export class Inlezen1763850000000 implements MigrationInterface {
  readonly name = 'Inlezen1763850000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE platform.inlezing (
        id uuid PRIMARY KEY, soort text NOT NULL, proef boolean NOT NULL, stand text NOT NULL, bron text NOT NULL,
        peildatum date NOT NULL, door text NOT NULL, rijen int NOT NULL, gekeurd int NOT NULL DEFAULT 0,
        gedaan int NOT NULL DEFAULT 0, begonnen timestamptz NOT NULL DEFAULT now(), klaar timestamptz);
      CREATE INDEX inlezing_soort ON platform.inlezing (soort, begonnen);
      CREATE TABLE platform.inleesrij (
        inlezing uuid NOT NULL REFERENCES platform.inlezing, rij int NOT NULL, kenmerk text NOT NULL, eerder int,
        cellen jsonb, uitkomst text, gedaan boolean NOT NULL DEFAULT false, kolommen jsonb NOT NULL DEFAULT '[]',
        fouten jsonb NOT NULL DEFAULT '[]', PRIMARY KEY (inlezing, rij));
      CREATE INDEX inleesrij_open ON platform.inleesrij (inlezing, rij) WHERE NOT gedaan;
      CREATE TABLE platform.verwijzing (
        soort text NOT NULL, kenmerk text NOT NULL, ding text NOT NULL, afdruk jsonb NOT NULL,
        inlezing uuid NOT NULL, op timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (soort, kenmerk));
      CREATE INDEX verwijzing_ding ON platform.verwijzing (ding);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE platform.verwijzing, platform.inleesrij, platform.inlezing');
  }
}

/** Facts of a list that wait until what they are about is known here. */
export class Uitgesteld1763851000000 implements MigrationInterface {
  readonly name = 'Uitgesteld1763851000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE platform.uitgesteld (
        soort text NOT NULL, sleutel text NOT NULL, kenmerk text NOT NULL, feiten jsonb NOT NULL, van jsonb NOT NULL,
        gedaan jsonb NOT NULL DEFAULT '[]', fouten jsonb NOT NULL DEFAULT '[]', PRIMARY KEY (soort, sleutel));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE platform.uitgesteld');
  }
}
