import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the platform in every instance; nothing outside packages/platform reads or writes them. */
export class PlatformTabellen1700000000000 implements MigrationInterface {
  readonly name = 'PlatformTabellen1700000000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA IF NOT EXISTS platform;

      CREATE TABLE platform.idempotentie (
        beller text NOT NULL, route text NOT NULL, sleutel text NOT NULL,
        lichaam text NOT NULL, status smallint, hulpbron text,
        op timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (beller, route, sleutel));
      CREATE INDEX idempotentie_op ON platform.idempotentie (op);

      CREATE TABLE platform.verwerking (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        trace_id text NOT NULL, span_id text NOT NULL, parent_span_id text,
        status smallint NOT NULL, naam text NOT NULL,
        begin timestamptz NOT NULL, eind timestamptz NOT NULL,
        activiteit text NOT NULL, doel text NOT NULL, tabelversie text NOT NULL,
        betrokkene text NOT NULL, betrokkene_index text NOT NULL, betrokkene_soort text NOT NULL);
      CREATE INDEX verwerking_betrokkene ON platform.verwerking (betrokkene_index, eind);

      CREATE TABLE platform.audit (
        volgnr bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        tijdstempel timestamptz NOT NULL DEFAULT clock_timestamp(),
        actie text NOT NULL, object text NOT NULL, resultaat text NOT NULL,
        oorsprong text NOT NULL, actor text NOT NULL, trace_id text NOT NULL,
        schakel bigint UNIQUE, hash text);
      CREATE INDEX audit_open ON platform.audit (volgnr) WHERE schakel IS NULL;
      CREATE TABLE platform.audit_hoofd (
        een boolean PRIMARY KEY DEFAULT true CHECK (een),
        schakel bigint NOT NULL, hash text NOT NULL);
      INSERT INTO platform.audit_hoofd (schakel, hash) VALUES (0, repeat('0', 64));

      CREATE FUNCTION platform.audit_vast() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.schakel IS NULL AND NEW.schakel IS NOT NULL
           AND to_jsonb(OLD) - 'schakel' - 'hash' = to_jsonb(NEW) - 'schakel' - 'hash' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'platform.audit groeit alleen';
      END $$;
      CREATE TRIGGER audit_vast BEFORE UPDATE OR DELETE ON platform.audit
        FOR EACH ROW EXECUTE FUNCTION platform.audit_vast();
      CREATE TRIGGER audit_heel BEFORE TRUNCATE ON platform.audit
        FOR EACH STATEMENT EXECUTE FUNCTION platform.audit_vast();

      CREATE TABLE platform.wekker (
        soort text NOT NULL, sleutel text NOT NULL, op timestamptz NOT NULL,
        gegevens jsonb NOT NULL DEFAULT '{}', betrokkene text,
        gezet timestamptz NOT NULL DEFAULT now(),
        pogingen integer NOT NULL DEFAULT 0, volgende_poging timestamptz, fout text,
        PRIMARY KEY (soort, sleutel));
      CREATE INDEX wekker_op ON platform.wekker (op);

      CREATE TABLE platform.klok (
        een boolean PRIMARY KEY DEFAULT true CHECK (een),
        verschuiving bigint NOT NULL DEFAULT 0);
      INSERT INTO platform.klok DEFAULT VALUES;

      CREATE TABLE platform.post (
        effect text PRIMARY KEY,
        gezet timestamptz NOT NULL DEFAULT now(), verzonden timestamptz);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA platform CASCADE');
  }
}
