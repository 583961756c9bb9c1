import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run over the whole region with all it rests on, the lots of the months, and what was adopted of it. */
export class Verdeling1763930000000 implements MigrationInterface {
  readonly name = 'Verdeling1763930000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE matching.verdelingszaad (
        maand text PRIMARY KEY, zaad text NOT NULL, verbintenis text NOT NULL, vastgelegd_op timestamptz NOT NULL);
      CREATE TABLE matching.verdeling (
        id uuid PRIMARY KEY, versie int NOT NULL, nummer int NOT NULL UNIQUE, stand text NOT NULL, aanleiding text NOT NULL,
        peildatum date NOT NULL, maand text NOT NULL REFERENCES matching.verdelingszaad, begonnen_op timestamptz NOT NULL,
        klaar_op timestamptz, invoer jsonb NOT NULL, invoerhash text NOT NULL, uitkomst jsonb, reden text);
      CREATE UNIQUE INDEX verdeling_een_tegelijk ON matching.verdeling ((true)) WHERE stand = 'loopt';
      CREATE TABLE matching.overneming (
        verdeling uuid NOT NULL REFERENCES matching.verdeling, casus uuid NOT NULL, aanbod uuid NOT NULL,
        voordracht uuid NOT NULL REFERENCES matching.voordracht, op date NOT NULL, PRIMARY KEY (verdeling, casus));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE matching.overneming; DROP TABLE matching.verdeling; DROP TABLE matching.verdelingszaad');
  }
}
