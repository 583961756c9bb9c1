import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person keeps for herself in the screens, what she asked to be done in a moment, and what she took up. */
export class EigenWerk1763960000100 implements MigrationInterface {
  readonly name = 'EigenWerk1763960000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE werkplek.weergave (
        gebruiker text NOT NULL, naam text NOT NULL, pad text NOT NULL,
        PRIMARY KEY (gebruiker, naam));

      -- inhoud is sealed: it may hold what stands in no other table yet.
      CREATE TABLE werkplek.concept (
        id uuid PRIMARY KEY, gebruiker text NOT NULL, sleutel text NOT NULL,
        inhoud text NOT NULL, versie integer NOT NULL, UNIQUE (gebruiker, sleutel));

      -- opdracht is sealed: body and token. It is erased when the command ended.
      CREATE TABLE werkplek.wachtend (
        id uuid PRIMARY KEY, gebruiker text NOT NULL, omschrijving text NOT NULL,
        opdracht text, uitvoeren_na timestamptz NOT NULL,
        stand text NOT NULL CHECK (stand IN ('wacht', 'bezig', 'uitgevoerd', 'geweigerd', 'ingetrokken')),
        probleem jsonb, pogingen integer NOT NULL DEFAULT 0,
        CHECK (stand IN ('wacht', 'bezig') = (opdracht IS NOT NULL)));
      CREATE INDEX wachtend_gebruiker ON werkplek.wachtend (gebruiker, uitvoeren_na);

      CREATE TABLE werkplek.opgepakt (
        werk text PRIMARY KEY, gebruiker text NOT NULL, naam text NOT NULL,
        sinds timestamptz NOT NULL DEFAULT clock_timestamp());
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE werkplek.weergave, werkplek.concept, werkplek.wachtend, werkplek.opgepakt');
  }
}
