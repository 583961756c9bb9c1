import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Access of the person, of who signs for them and of who reads along, to the pages about the own casus. */
export class Inwoner1763970000000 implements MigrationInterface {
  readonly name = 'Inwoner1763970000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.inwonertoegang (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, lid uuid NOT NULL REFERENCES zorg.lid,
        rol text NOT NULL CHECK (rol IN ('bewoner', 'vertegenwoordiger', 'meelezer')), naam text,
        kenmerk text NOT NULL, geheim_hash text, pogingen int NOT NULL DEFAULT 0, gegeven_op timestamptz NOT NULL,
        code_tot timestamptz NOT NULL, sessie_hash text UNIQUE, sessie_tot timestamptz,
        eigen_toestel boolean NOT NULL DEFAULT false, laatst_op timestamptz, ingetrokken_op timestamptz);
      CREATE UNIQUE INDEX inwonertoegang_kenmerk ON zorg.inwonertoegang (kenmerk) WHERE geheim_hash IS NOT NULL;
      CREATE INDEX inwonertoegang_casus ON zorg.inwonertoegang (casus);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE zorg.inwonertoegang');
  }
}
