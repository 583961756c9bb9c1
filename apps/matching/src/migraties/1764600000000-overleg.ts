import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plaatsingsoverleg: meetings, and their minutes as facts that nobody can change. */
export class Overleg1764600000000 implements MigrationInterface {
  readonly name = 'Overleg1764600000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE matching.overleg (id uuid PRIMARY KEY, versie int NOT NULL, nummer int NOT NULL UNIQUE);
      CREATE TABLE matching.overlegfeit (
        overleg uuid NOT NULL REFERENCES matching.overleg, volg int NOT NULL, casus uuid,
        feit jsonb NOT NULL, door text NOT NULL, op timestamptz NOT NULL, PRIMARY KEY (overleg, volg));
      CREATE INDEX overlegfeit_casus ON matching.overlegfeit (casus) WHERE casus IS NOT NULL;
      CREATE FUNCTION matching.overlegfeit_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'een verslag verandert niet'; END $$;
      CREATE TRIGGER overlegfeit_staat_vast BEFORE UPDATE OR DELETE ON matching.overlegfeit
        FOR EACH ROW EXECUTE FUNCTION matching.overlegfeit_staat_vast();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE matching.overlegfeit, matching.overleg; DROP FUNCTION matching.overlegfeit_staat_vast');
  }
}
