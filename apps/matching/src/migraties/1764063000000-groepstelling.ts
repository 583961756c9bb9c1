import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Totals per group that organisations told, each organisation on its own row. */
export class Groepstelling1764063000000 implements MigrationInterface {
  readonly name = 'Groepstelling1764063000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE matching.groepstelling (
        partij text NOT NULL, indeling text NOT NULL, groep text NOT NULL,
        wat text NOT NULL CHECK (wat IN ('gezocht', 'gehuisvest')),
        aantal int NOT NULL, tot date NOT NULL, PRIMARY KEY (partij, indeling, groep, wat))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE matching.groepstelling');
  }
}
