import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The party side of a shared casus: who takes part, questions, tasks, the joint dossier, lines and gaps. */
export class Deelname1760000000100 implements MigrationInterface {
  readonly name = 'Deelname1760000000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA deelname;
      CREATE TABLE deelname.casus (casus uuid PRIMARY KEY, casusnummer text);
      CREATE TABLE deelname.deelnemer (
        casus uuid NOT NULL REFERENCES deelname.casus, partij text NOT NULL, rol text NOT NULL, lid uuid,
        PRIMARY KEY (casus, partij, rol));
      CREATE TABLE deelname.akkoordverzoek (
        verzoek uuid PRIMARY KEY, casus uuid NOT NULL, voordracht uuid NOT NULL, kandidaatstelling uuid NOT NULL,
        versie int NOT NULL, ronde int NOT NULL, rol text NOT NULL, antwoord_voor date NOT NULL, start_op date NOT NULL,
        stand text NOT NULL CHECK (stand IN ('open', 'beantwoord', 'te-laat', 'vervallen')),
        gegevens jsonb NOT NULL, antwoord jsonb);
      CREATE UNIQUE INDEX akkoordverzoek_een_open ON deelname.akkoordverzoek (kandidaatstelling, rol, ronde) WHERE stand = 'open';
      CREATE INDEX akkoordverzoek_casus ON deelname.akkoordverzoek (casus);
      CREATE TABLE deelname.taak (
        taak uuid PRIMARY KEY, casus uuid NOT NULL, plaatsing uuid NOT NULL, taakversie int NOT NULL, soort text NOT NULL,
        eigenaar_rol text NOT NULL, lid uuid, stand text NOT NULL, wacht_op jsonb NOT NULL, termijn date NOT NULL,
        verwacht_op date, gereed_op date, reden text, ongedaan text, trap int NOT NULL DEFAULT 0);
      CREATE INDEX taak_casus ON deelname.taak (casus, soort);
      CREATE TABLE deelname.plaatsing (
        plaatsing uuid PRIMARY KEY, casus uuid NOT NULL, voordracht uuid NOT NULL, kandidaatstelling uuid NOT NULL,
        stand text NOT NULL, start_op date NOT NULL, gemeente_woning text NOT NULL, eenheid uuid,
        verwachte_sleuteldatum date, per_partij jsonb NOT NULL, lijnen jsonb, kritieke_pad jsonb);
      CREATE INDEX plaatsing_casus ON deelname.plaatsing (casus);
      CREATE TABLE deelname.dekking (
        casus uuid NOT NULL, lid uuid NOT NULL, lijn text NOT NULL, stand text NOT NULL, perioden jsonb NOT NULL,
        PRIMARY KEY (casus, lid, lijn));
      CREATE TABLE deelname.dekking_van_ander (
        casus uuid NOT NULL, bron text NOT NULL, lid uuid NOT NULL, lijn text NOT NULL, stand text NOT NULL,
        perioden jsonb NOT NULL, PRIMARY KEY (casus, bron, lid, lijn));
      CREATE TABLE deelname.knelpunt (
        knelpunt uuid PRIMARY KEY, casus uuid NOT NULL, plaatsing uuid NOT NULL, regel text NOT NULL, lijn text NOT NULL,
        lid uuid NOT NULL, van date NOT NULL, tot date, eigenaar_rol text NOT NULL, uiterlijk date NOT NULL,
        open boolean NOT NULL);
      CREATE INDEX knelpunt_casus ON deelname.knelpunt (casus);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA deelname CASCADE');
  }
}
