import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which parties let the hub write down what they answer by phone. */
export class Machtiging1763940000010 implements MigrationInterface {
  readonly name = 'Machtiging1763940000010';

  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE TABLE matching.machtiging (partij text PRIMARY KEY, tot date NOT NULL)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE matching.machtiging');
  }
}
