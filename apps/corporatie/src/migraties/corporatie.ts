import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stock, pledges, the household proposed, viewing, lease and what follows the key. */
export class Corporatie1760000000200 implements MigrationInterface {
  readonly name = 'Corporatie1760000000200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA corporatie;
      CREATE TABLE corporatie.eenheid (
        id uuid PRIMARY KEY, versie int NOT NULL, bag_id text NOT NULL UNIQUE, complex text, gemeente text NOT NULL,
        wijk text NOT NULL, buurt text NOT NULL, straat text NOT NULL, huisnummer int NOT NULL, toevoeging text,
        postcode text NOT NULL, plaats text NOT NULL, kamers int NOT NULL, oppervlakte int, verdieping int NOT NULL,
        lift boolean NOT NULL, toegankelijkheid text, huisdieren boolean NOT NULL, rekenhuur_cent int NOT NULL,
        servicekosten_cent int NOT NULL);
      CREATE TABLE corporatie.import (id uuid PRIMARY KEY, proef boolean NOT NULL, verslag jsonb NOT NULL,
        op timestamptz NOT NULL DEFAULT now());
      CREATE TABLE corporatie.aanbod (
        id uuid PRIMARY KEY, versie int NOT NULL, eenheid uuid NOT NULL REFERENCES corporatie.eenheid,
        stand text NOT NULL, beschikbaar_vanaf date NOT NULL, contractvormen jsonb NOT NULL, zoekopdracht uuid, reden text);
      CREATE UNIQUE INDEX aanbod_een_open ON corporatie.aanbod (eenheid) WHERE stand IN ('beschikbaar', 'in-voordracht');
      CREATE TABLE corporatie.zoekopdracht (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, gemeente text NOT NULL, profiel jsonb NOT NULL,
        uiterlijk date NOT NULL, stand text NOT NULL, aanbod uuid, reden text, doorgegeven_aan text);
      CREATE TABLE corporatie.kandidaat (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, voordracht uuid NOT NULL, plaatsing uuid,
        eenheid uuid NOT NULL, aanbod uuid NOT NULL, stand text NOT NULL, zorg text, identiteit jsonb, toets text,
        tweede_kans boolean NOT NULL);
      CREATE INDEX kandidaat_plaatsing ON corporatie.kandidaat (plaatsing);
      CREATE TABLE corporatie.bezichtiging (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, kandidaatstelling uuid NOT NULL,
        op timestamptz NOT NULL, verschenen boolean);
      CREATE TABLE corporatie.overeenkomst (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, plaatsing uuid NOT NULL, eenheid uuid NOT NULL,
        vorm text NOT NULL, ingangsdatum date NOT NULL, looptijd_maanden int, rechtsgrond text, stand text NOT NULL,
        ondertekenaars jsonb NOT NULL, handtekeningen jsonb NOT NULL);
      CREATE UNIQUE INDEX overeenkomst_een_lopend ON corporatie.overeenkomst (plaatsing)
        WHERE stand IN ('ter-ondertekening', 'getekend', 'lopend');
      CREATE TABLE corporatie.signaal (
        id uuid PRIMARY KEY, casus uuid NOT NULL, plaatsing uuid NOT NULL, soort text NOT NULL, op date NOT NULL,
        gegevens jsonb NOT NULL);
      CREATE TABLE corporatie.omklap (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL, plaatsing uuid NOT NULL, op date NOT NULL,
        criteria jsonb NOT NULL, antwoorden jsonb NOT NULL, uitkomst text, verlengd_tot date, plan_b text);
      CREATE UNIQUE INDEX omklap_een_open ON corporatie.omklap (plaatsing) WHERE uitkomst IS NULL;
      CREATE TABLE corporatie.bericht (
        id uuid PRIMARY KEY, casus uuid NOT NULL, plaatsing uuid NOT NULL, soort text NOT NULL, op date,
        bel_naam text, bel_nummer text);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA corporatie CASCADE');
  }
}
