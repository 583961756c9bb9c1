import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the hub was told of the size of groups. */
export class Groepstelling1764063000000 implements MigrationInterface {
  readonly name = 'Groepstelling1764063000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.groepstelling (
        indeling text NOT NULL, groep text NOT NULL, wat text NOT NULL CHECK (wat IN ('gezocht', 'gehuisvest')),
        aantal int NOT NULL CHECK (aantal >= 5), PRIMARY KEY (indeling, groep, wat))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE zorg.groepstelling');
  }
}
