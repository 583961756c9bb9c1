import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places that come free with their waiting list, and what happens after the move. */
export class NaDeSleutel1760000000420 implements MigrationInterface {
  readonly name = 'NaDeSleutel1760000000420';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.plek (
        id uuid PRIMARY KEY, versie int NOT NULL, naam text NOT NULL, locatie text NOT NULL, casus uuid,
        wachtende uuid, vrij_sinds date, terugkeergarantie_tot date);
      CREATE UNIQUE INDEX plek_casus ON zorg.plek (casus) WHERE vrij_sinds IS NULL AND wachtende IS NULL;
      CREATE TABLE zorg.wachtende (
        id uuid PRIMARY KEY, aangemeld_op date NOT NULL, soort text NOT NULL, plek uuid REFERENCES zorg.plek,
        geplaatst_op date);
      CREATE INDEX wachtende_rij ON zorg.wachtende (aangemeld_op, id) WHERE plek IS NULL;
      CREATE TABLE zorg.nazorgmoment (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, plaatsing uuid NOT NULL, soort text NOT NULL,
        op date NOT NULL, stand text NOT NULL, gehouden_op date);
      CREATE INDEX nazorgmoment_casus ON zorg.nazorgmoment (casus);
      CREATE TABLE zorg.evaluatie (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, moment uuid, op date NOT NULL,
        doelen jsonb NOT NULL, extra_aandacht_tot date);
      CREATE INDEX evaluatie_casus ON zorg.evaluatie (casus);
      CREATE TABLE zorg.terugval (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, op date NOT NULL,
        extra_aandacht_tot date NOT NULL, bel_naam text NOT NULL, bel_nummer text NOT NULL);
      CREATE INDEX terugval_casus ON zorg.terugval (casus);
      CREATE TABLE zorg.signaal (
        feit uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus,
        soort text NOT NULL CHECK (soort IN ('overlast', 'achterstand')), op date NOT NULL, inhoud jsonb NOT NULL);
      CREATE INDEX signaal_casus ON zorg.signaal (casus);
      CREATE TABLE zorg.omklap (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL REFERENCES zorg.casus, plaatsing uuid NOT NULL,
        corporatie text NOT NULL, op date NOT NULL, criteria jsonb NOT NULL, antwoorden jsonb NOT NULL, uitkomst text,
        besloten jsonb);
      CREATE INDEX omklap_casus ON zorg.omklap (casus);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP TABLE zorg.omklap, zorg.signaal, zorg.terugval, zorg.evaluatie, zorg.nazorgmoment, zorg.wachtende, zorg.plek',
    );
  }
}
