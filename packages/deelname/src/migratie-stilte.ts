import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of this party that are past their term. */
export class Stilte1763940000100 implements MigrationInterface {
  readonly name = 'Stilte1763940000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE deelname.stilte (
        stilte uuid PRIMARY KEY, casus uuid NOT NULL, stap text NOT NULL, soort text, rol text NOT NULL,
        uiterlijk date NOT NULL, trap int NOT NULL, bij text NOT NULL, volgende_op date NOT NULL,
        stand text NOT NULL CHECK (stand IN ('open', 'opgeheven')));
      CREATE INDEX stilte_open ON deelname.stilte (casus) WHERE stand = 'open';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE deelname.stilte');
  }
}
