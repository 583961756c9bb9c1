import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

@Entity({ name: 'ding', schema: 'proef' })
export class Ding {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  naam!: string;

  @Column('date')
  geboren!: string;

  @Column('text', { nullable: true })
  merk!: string | null;

  @Column('int')
  versie!: number;
}

export class Dingen1700000000500 implements MigrationInterface {
  readonly name = 'Dingen1700000000500';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE SCHEMA proef;
      CREATE TABLE proef.ding (id uuid PRIMARY KEY, naam text NOT NULL CHECK (naam <> 'stuk'), geboren date NOT NULL,
        merk text, versie int NOT NULL);
      CREATE UNIQUE INDEX ding_een_merk ON proef.ding (merk);
      CREATE UNIQUE INDEX ding_een_naam ON proef.ding (naam);
      CREATE TABLE proef.gebeurd (nr bigint GENERATED ALWAYS AS IDENTITY, wat text NOT NULL)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA proef CASCADE');
  }
}
