import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Silence as it was told, and the round over all casussen that finds it; the round runs at once and then every working day. */
export class Stilte1763940000000 implements MigrationInterface {
  readonly name = 'Stilte1763940000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE matching.stilte (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES matching.casus, stap text NOT NULL, over uuid NOT NULL,
        rol text NOT NULL, partij text NOT NULL, trap int NOT NULL, bij text NOT NULL, gemeld_op date NOT NULL,
        UNIQUE (casus, stap, over, rol, partij));
      INSERT INTO platform.wekker (soort, sleutel, op, gegevens) VALUES ('stilte-ronde', 'ronde', '1970-01-01', '{}');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE matching.stilte;
      DELETE FROM platform.wekker WHERE soort IN ('stilte-ronde', 'stilte-casus');
    `);
  }
}
