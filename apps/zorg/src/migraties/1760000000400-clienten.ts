import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cliënt, huishouden, toestemming, woonprofiel, woonklaar and what others decided. */
export class Clienten1760000000400 implements MigrationInterface {
  readonly name = 'Clienten1760000000400';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA zorg;
      CREATE TABLE zorg.casus (
        id uuid PRIMARY KEY, versie int NOT NULL, aanmelder text NOT NULL, stand text NOT NULL, herkomst text,
        in_voorziening_sinds date, plek uuid, wet text, urgentie_gevraagd boolean NOT NULL DEFAULT false,
        hoofdbegeleider text, wacht_sinds date, indicatie_elders jsonb, ingediend_op date, reden_ingetrokken text,
        sleutel_op date, huur_vanaf date, verhuisd_op date, ingeschreven_op date, plek_vrij_op date,
        terugkeergarantie_tot date, ondersteuning_tot date);
      CREATE INDEX casus_stand ON zorg.casus (stand);
      CREATE TABLE zorg.lid (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus,
        soort text NOT NULL CHECK (soort IN ('volwassene', 'kind')),
        rol text NOT NULL CHECK (rol IN ('aanvrager', 'partner', 'kind')),
        volgorde int NOT NULL, dubbel boolean NOT NULL DEFAULT false);
      CREATE INDEX lid_casus ON zorg.lid (casus);
      CREATE TABLE zorg.identiteit (
        lid uuid PRIMARY KEY REFERENCES zorg.lid, casus uuid NOT NULL REFERENCES zorg.casus, voornamen text NOT NULL,
        achternaam text NOT NULL, geboortedatum date NOT NULL, bsn text, telefoon text, email text);
      CREATE INDEX identiteit_casus ON zorg.identiteit (casus);
      CREATE TABLE zorg.vertegenwoordiger (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, lid uuid NOT NULL REFERENCES zorg.lid,
        soort text NOT NULL, naam text NOT NULL, telefoon text);
      CREATE INDEX vertegenwoordiger_casus ON zorg.vertegenwoordiger (casus);
      CREATE TABLE zorg.toestemming (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, nummer int NOT NULL,
        vastgelegd_op date NOT NULL, geldig_tot date NOT NULL, aan jsonb NOT NULL, hoe text NOT NULL,
        ingetrokken_op date, UNIQUE (casus, nummer));
      CREATE TABLE zorg.woonprofiel (
        id uuid PRIMARY KEY REFERENCES zorg.casus, versie int NOT NULL, inhoud jsonb NOT NULL,
        inkomen_jaar_cent int NOT NULL CHECK (inkomen_jaar_cent >= 0));
      CREATE TABLE zorg.woonklaar (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, verklaard_op date NOT NULL,
        geldig_tot date NOT NULL, herinnerd boolean NOT NULL DEFAULT false, verlopen boolean NOT NULL DEFAULT false);
      CREATE INDEX woonklaar_casus ON zorg.woonklaar (casus);
      CREATE TABLE zorg.besluit (
        feit uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, soort text NOT NULL, lid uuid,
        bron text NOT NULL, inhoud jsonb NOT NULL, ontvangen_op timestamptz NOT NULL);
      CREATE INDEX besluit_casus ON zorg.besluit (casus, soort);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA zorg CASCADE');
  }
}
