import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of the hub. What may exist only once is an index here and decided nowhere else: one open voordracht per
 * home, one asked candidacy per casus, one active plaatsing per casus.
 */
export class Hub1763821000000 implements MigrationInterface {
  readonly name = 'Hub1763821000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA matching;

      CREATE TABLE matching.casusteller (jaar int PRIMARY KEY, laatste int NOT NULL);
      CREATE TABLE matching.casus (
        id uuid PRIMARY KEY, versie int NOT NULL, casusnummer text NOT NULL UNIQUE,
        aanmelder text NOT NULL, hoofdbegeleider text NOT NULL, herkomst text NOT NULL, herkomst_partij text NOT NULL,
        stand text NOT NULL, kandidaat_stand text, leden jsonb NOT NULL, woonprofiel jsonb NOT NULL,
        woonklaar_sinds date NOT NULL, woonklaar_tot date NOT NULL, in_voorziening_sinds date NOT NULL,
        wacht_sinds date NOT NULL, wet text NOT NULL, urgentie_gevraagd boolean NOT NULL,
        indicaties jsonb NOT NULL DEFAULT '{}', urgentie jsonb, binding jsonb,
        gronden jsonb NOT NULL DEFAULT '[]', uiterlijk date, aangemeld_op date NOT NULL);
      CREATE INDEX casus_stand ON matching.casus (stand);
      CREATE INDEX casus_kandidaat ON matching.casus (kandidaat_stand);
      CREATE TABLE matching.persoonssleutel (
        casus uuid NOT NULL REFERENCES matching.casus, lid uuid NOT NULL, sleutel text NOT NULL,
        gemeld boolean NOT NULL DEFAULT false, PRIMARY KEY (casus, lid, sleutel));
      CREATE INDEX persoonssleutel_sleutel ON matching.persoonssleutel (sleutel);
      CREATE TABLE matching.deelnemer (
        casus uuid NOT NULL REFERENCES matching.casus, partij text NOT NULL, rol text NOT NULL, sinds date NOT NULL,
        PRIMARY KEY (casus, partij, rol));

      CREATE TABLE matching.aanbod (
        id uuid PRIMARY KEY, versie int NOT NULL, eenheid uuid NOT NULL, corporatie text NOT NULL, woning jsonb NOT NULL,
        bag_id text NOT NULL, contractvormen jsonb NOT NULL, zoekopdracht uuid, stand text NOT NULL, reden text);
      CREATE INDEX aanbod_stand ON matching.aanbod (stand);
      CREATE TABLE matching.draagkracht (
        buurt text PRIMARY KEY, partij text NOT NULL, ruimte int NOT NULL, niveau text NOT NULL, bron text NOT NULL,
        peildatum date NOT NULL, herzien_op date NOT NULL);
      CREATE TABLE matching.capaciteit (
        partij text NOT NULL, gemeente text NOT NULL, plekken int NOT NULL, vanaf date NOT NULL,
        PRIMARY KEY (partij, gemeente));

      CREATE TABLE matching.zoekopdracht (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL REFERENCES matching.casus, partij text NOT NULL,
        gemeente text NOT NULL, gegeven_op date NOT NULL, uiterlijk date NOT NULL, stand text NOT NULL,
        aanbod uuid, reden text, doorgegeven_aan text);
      CREATE INDEX zoekopdracht_casus ON matching.zoekopdracht (casus);

      CREATE TABLE matching.voordracht (
        id uuid PRIMARY KEY, versie int NOT NULL, aanbod uuid NOT NULL REFERENCES matching.aanbod, eenheid uuid NOT NULL,
        stand text NOT NULL, vraagversie int NOT NULL, start_op date NOT NULL, plaatsen int NOT NULL,
        getekend boolean NOT NULL, momentopname jsonb NOT NULL, afwijking jsonb, reden text, gemaakt_op date NOT NULL);
      CREATE UNIQUE INDEX voordracht_een_open_per_woning ON matching.voordracht (eenheid)
        WHERE stand IN ('in-voorbereiding', 'open', 'voorlopig-akkoord');
      CREATE TABLE matching.kandidaatstelling (
        id uuid PRIMARY KEY, voordracht uuid NOT NULL REFERENCES matching.voordracht,
        casus uuid NOT NULL REFERENCES matching.casus, rang int NOT NULL, stand text NOT NULL, ronde int NOT NULL,
        partijen jsonb NOT NULL, verzoeken jsonb NOT NULL, reden text, UNIQUE (voordracht, rang));
      CREATE UNIQUE INDEX kandidaatstelling_een_gevraagd_per_casus ON matching.kandidaatstelling (casus)
        WHERE stand IN ('gevraagd', 'voorlopig-akkoord');
      CREATE INDEX kandidaatstelling_casus ON matching.kandidaatstelling (casus);

      CREATE TABLE matching.plaatsing (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL REFERENCES matching.casus,
        voordracht uuid NOT NULL REFERENCES matching.voordracht,
        kandidaatstelling uuid NOT NULL REFERENCES matching.kandidaatstelling, aanbod uuid NOT NULL, eenheid uuid NOT NULL,
        buurt text NOT NULL, stand text NOT NULL, dossier jsonb NOT NULL, nazorg jsonb NOT NULL,
        geopend_op date NOT NULL, woonklaar_sinds date NOT NULL, sleutel_op date, verhuisd_op date, ingeschreven_op date,
        plek_vrij_op date, plek_ingevuld_op date, dagen_leeg int, afgesloten_op date);
      CREATE UNIQUE INDEX plaatsing_een_actief_per_casus ON matching.plaatsing (casus)
        WHERE stand NOT IN ('afgebroken', 'afgesloten');
      CREATE INDEX plaatsing_buurt ON matching.plaatsing (buurt, geopend_op);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA matching CASCADE');
  }
}
