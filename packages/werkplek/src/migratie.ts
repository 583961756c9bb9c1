import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables behind the screens of an instance. Nothing outside packages/werkplek reads or writes them. */
export class Werkplek1763960000000 implements MigrationInterface {
  readonly name = 'Werkplek1763960000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA werkplek;

      -- id is the SHA-256 of what the browser has; bewijs holds the tokens, sealed.
      CREATE TABLE werkplek.sessie (
        id text PRIMARY KEY, gebruiker text NOT NULL, bewijs text NOT NULL,
        token_tot timestamptz NOT NULL,
        begonnen timestamptz NOT NULL DEFAULT clock_timestamp(), tot timestamptz NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA werkplek CASCADE');
  }
}
