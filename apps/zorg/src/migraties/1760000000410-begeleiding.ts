import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Capacity and pledges, identity that was released, support, and the lease as far as zorg signs it. */
export class Begeleiding1760000000410 implements MigrationInterface {
  readonly name = 'Begeleiding1760000000410';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE zorg.capaciteit (
        gemeente text NOT NULL, vanaf date NOT NULL, plekken int NOT NULL CHECK (plekken >= 0),
        PRIMARY KEY (gemeente, vanaf));
      CREATE TABLE zorg.reservering (
        id uuid PRIMARY KEY, gemeente text NOT NULL, casus uuid NOT NULL, kandidaatstelling uuid NOT NULL UNIQUE,
        voordracht uuid NOT NULL, van date NOT NULL, tot date);
      CREATE INDEX reservering_gemeente ON zorg.reservering (gemeente);
      CREATE INDEX reservering_casus ON zorg.reservering (casus);
      CREATE TABLE zorg.identiteitsvrijgave (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, voordracht uuid NOT NULL,
        kandidaatstelling uuid NOT NULL, aan text NOT NULL, view text NOT NULL, op date NOT NULL, afgesloten_op date);
      CREATE UNIQUE INDEX identiteitsvrijgave_open ON zorg.identiteitsvrijgave (voordracht, aan, view) WHERE afgesloten_op IS NULL;
      CREATE TABLE zorg.bezichtiging (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, kandidaatstelling uuid NOT NULL,
        op timestamptz NOT NULL, verschenen boolean);
      CREATE INDEX bezichtiging_casus ON zorg.bezichtiging (casus);
      CREATE TABLE zorg.begeleidingsplan (
        id uuid PRIMARY KEY REFERENCES zorg.casus, versie int NOT NULL, doelen jsonb NOT NULL);
      CREATE TABLE zorg.daginvulling (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, lid uuid NOT NULL REFERENCES zorg.lid,
        soort text NOT NULL, vanaf date NOT NULL, tot date);
      CREATE INDEX daginvulling_lid ON zorg.daginvulling (lid);
      CREATE TABLE zorg.ondersteuning (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, lid uuid NOT NULL UNIQUE REFERENCES zorg.lid,
        vanaf date NOT NULL, overbrugging jsonb, tot date);
      CREATE TABLE zorg.eigen_inkomen (
        id uuid PRIMARY KEY, casus uuid NOT NULL REFERENCES zorg.casus, lid uuid NOT NULL REFERENCES zorg.lid,
        vanaf date NOT NULL, tot date);
      CREATE INDEX eigen_inkomen_lid ON zorg.eigen_inkomen (lid);
      CREATE TABLE zorg.overeenkomst (
        id uuid PRIMARY KEY, versie int NOT NULL, casus uuid NOT NULL REFERENCES zorg.casus, plaatsing uuid NOT NULL,
        corporatie text NOT NULL, vorm text NOT NULL, ingangsdatum date NOT NULL, looptijd_maanden int,
        rechtsgrond text, ondertekenaars jsonb NOT NULL, ondertekend jsonb NOT NULL, gesloten_op date);
      CREATE INDEX overeenkomst_casus ON zorg.overeenkomst (casus);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE zorg.overeenkomst, zorg.eigen_inkomen, zorg.ondersteuning, zorg.daginvulling,
      zorg.begeleidingsplan, zorg.bezichtiging, zorg.identiteitsvrijgave, zorg.reservering, zorg.capaciteit`);
  }
}
