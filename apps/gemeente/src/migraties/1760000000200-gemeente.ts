import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who it is about (apart from all else), melding to beschikking, urgentie, binding and draagkracht. */
export class Gemeente1760000000200 implements MigrationInterface {
  readonly name = 'Gemeente1760000000200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA gemeente;
      CREATE TABLE gemeente.lid (lid uuid PRIMARY KEY, casus uuid NOT NULL, soort text NOT NULL, rol text NOT NULL);
      CREATE INDEX lid_casus ON gemeente.lid (casus);
      CREATE TABLE gemeente.identiteit (
        lid uuid PRIMARY KEY, casus uuid NOT NULL, voornamen text NOT NULL, achternaam text NOT NULL,
        geboortedatum date NOT NULL, bsn text, voordracht uuid);
      CREATE INDEX identiteit_casus ON gemeente.identiteit (casus);
      CREATE TABLE gemeente.contact (casus uuid PRIMARY KEY, telefoon text, email text, voordracht uuid);
      CREATE TABLE gemeente.xsleutel (lid uuid PRIMARY KEY, sleutel text NOT NULL UNIQUE);
      CREATE TABLE gemeente.mijlpaal (
        plaatsing uuid NOT NULL, soort text NOT NULL, casus uuid NOT NULL, op date NOT NULL, PRIMARY KEY (plaatsing, soort));
      CREATE TABLE gemeente.melding (
        id uuid PRIMARY KEY, versie int NOT NULL, stand text NOT NULL, aanmelder text NOT NULL, wet text NOT NULL,
        uren_gevraagd int NOT NULL, indicatie_gevraagd boolean NOT NULL, ontvangen_op date NOT NULL,
        termijn date, over_termijn boolean NOT NULL, kenmerk text, van date, tot date, uren_per_week int,
        besloten_op date, toelating text, dubbel jsonb NOT NULL, CHECK (tot IS NULL OR tot >= van));
      CREATE INDEX melding_werklijst ON gemeente.melding (termijn) WHERE termijn IS NOT NULL;
      CREATE TABLE gemeente.urgentie (
        id uuid PRIMARY KEY, versie int NOT NULL, stand text NOT NULL, categorie text, tot date,
        termijn date, over_termijn boolean NOT NULL, besloten_op date);
      CREATE TABLE gemeente.binding (id uuid PRIMARY KEY, versie int NOT NULL, gemeenten jsonb NOT NULL, wijken jsonb);
      CREATE TABLE gemeente.draagkracht (
        id text PRIMARY KEY, versie int NOT NULL, ruimte int NOT NULL CHECK (ruimte >= 0), niveau text NOT NULL,
        bron text NOT NULL, peildatum date NOT NULL, herzien_op date NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA gemeente CASCADE');
  }
}
