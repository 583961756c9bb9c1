import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A zoekopdracht that was passed on says which one it follows; a home says when it was pledged, for who counts pledges. */
export class Zoeken1763950000000 implements MigrationInterface {
  readonly name = 'Zoeken1763950000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE matching.aanbod ADD COLUMN toegezegd_op date;
      ALTER TABLE matching.zoekopdracht ADD COLUMN vervolg_van uuid REFERENCES matching.zoekopdracht;
      CREATE INDEX zoekopdracht_aanbod ON matching.zoekopdracht (aanbod) WHERE aanbod IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX matching.zoekopdracht_aanbod;
      ALTER TABLE matching.zoekopdracht DROP COLUMN vervolg_van;
      ALTER TABLE matching.aanbod DROP COLUMN toegezegd_op;
    `);
  }
}
