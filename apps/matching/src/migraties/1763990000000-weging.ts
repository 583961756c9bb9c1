import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weights that were proposed, and those that came into force, one after the other. */
export class Weging1763990000000 implements MigrationInterface {
  readonly name = 'Weging1763990000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE matching.weging (
        id uuid PRIMARY KEY, versie int NOT NULL, nummer int UNIQUE, profielversie int NOT NULL, anders text NOT NULL,
        delen jsonb NOT NULL, reden text NOT NULL, voorgesteld_door text NOT NULL, voorgesteld_op timestamptz NOT NULL,
        vastgesteld_door text, vastgesteld_op timestamptz, akkoorden jsonb NOT NULL)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE matching.weging');
  }
}
