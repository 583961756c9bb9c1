import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who handles a casus here, who is away, and who is kept out of it. */
export class Behandeling1763980000000 implements MigrationInterface {
  readonly name = 'Behandeling1763980000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE platform.behandeling (
        casus uuid PRIMARY KEY, medewerker text, waarnemer text, afgeschermd boolean NOT NULL DEFAULT false,
        sinds date NOT NULL, CHECK (medewerker <> waarnemer));
      CREATE INDEX behandeling_medewerker ON platform.behandeling (medewerker);
      CREATE INDEX behandeling_waarnemer ON platform.behandeling (waarnemer);
      CREATE INDEX behandeling_afgeschermd ON platform.behandeling (casus) WHERE afgeschermd;

      CREATE TABLE platform.uitsluiting (
        id uuid PRIMARY KEY, casus uuid NOT NULL, medewerker text NOT NULL, reden text NOT NULL, door text NOT NULL,
        op date NOT NULL, opgeheven_op date);
      CREATE UNIQUE INDEX uitsluiting_een ON platform.uitsluiting (medewerker, casus) WHERE opgeheven_op IS NULL;

      CREATE TABLE platform.afwezigheid (
        id uuid PRIMARY KEY, medewerker text NOT NULL, van date NOT NULL, tot date NOT NULL CHECK (tot >= van),
        ingetrokken_op date);
      CREATE INDEX afwezigheid_medewerker ON platform.afwezigheid (medewerker, tot) WHERE ingetrokken_op IS NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE platform.afwezigheid, platform.uitsluiting, platform.behandeling');
  }
}
