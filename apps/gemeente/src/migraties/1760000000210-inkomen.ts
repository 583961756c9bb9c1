import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tracks of money, their handover between gemeenten, registration, search for a home, signals. */
export class Inkomen1760000000210 implements MigrationInterface {
  readonly name = 'Inkomen1760000000210';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE gemeente.spoor (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, lid uuid NOT NULL, soort text NOT NULL,
        stand text NOT NULL, vanaf date, tot date, CHECK (tot IS NULL OR vanaf IS NULL OR tot >= vanaf));
      CREATE INDEX spoor_casus ON gemeente.spoor (casus);
      CREATE TABLE gemeente.overdracht (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, plaatsing uuid NOT NULL,
        richting text NOT NULL CHECK (richting IN ('uit', 'in')), andere text NOT NULL, stand text NOT NULL,
        sporen jsonb NOT NULL, uitkering_tot date, uitkering_vanaf date, aangeboden_op date NOT NULL, aanvaard_op date);
      CREATE UNIQUE INDEX overdracht_een_per_plaatsing ON gemeente.overdracht (plaatsing, richting);
      CREATE TABLE gemeente.inschrijving (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, plaatsing uuid NOT NULL UNIQUE, op date NOT NULL);
      CREATE TABLE gemeente.zoekopdracht (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, gemeente text NOT NULL, profiel jsonb NOT NULL,
        uiterlijk date NOT NULL, stand text NOT NULL, aanbod uuid, reden text, doorgegeven_aan text, beantwoord_op date);
      CREATE TABLE gemeente.signaal (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, plaatsing uuid NOT NULL, soort text NOT NULL,
        maanden int, op date NOT NULL, opgepakt_op date);
      CREATE INDEX signaal_casus ON gemeente.signaal (casus);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP TABLE gemeente.signaal, gemeente.zoekopdracht, gemeente.inschrijving, gemeente.overdracht, gemeente.spoor',
    );
  }
}
