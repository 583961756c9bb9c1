import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a party keeps to send again, to see that it was put back to an earlier moment, and to name what was lost. */
export class Opnieuw1763831000000 implements MigrationInterface {
  name = 'Opnieuw1763831000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ARCHIEF);
    await q.query(HERSTEL);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table bus.archief, bus.opnieuw, bus.wees, bus.gelezen;
      alter table bus.stroom drop column gat_gevraagd_op, drop column gat_gevraagd_keer;
      alter table bus.uitgaand drop column geplaatst_op;
      alter table bus.merk drop column positie;
      alter table bus.instantie drop column stand, drop column vorige, drop column stand_sinds, drop column stand_reden,
        drop column stand_door;`);
  }
}

const ARCHIEF = `
create table bus.archief (
  volg bigint generated always as identity,
  regio text not null,
  ontvanger text not null,
  stroom uuid not null,
  incarnatie uuid not null,
  sequence bigint not null,
  feit uuid not null,
  type text not null,
  dataschema text not null,
  moetbegrepen boolean not null,
  tijd timestamptz not null,
  traceparent text,
  vrijgave text,
  inhoud jsonb,
  verzegeld jsonb,
  gewist_op timestamptz
) with (autovacuum_vacuum_insert_scale_factor = 0.05);
create index archief_stroom on bus.archief (regio, ontvanger, stroom, incarnatie, sequence);
create table bus.opnieuw (
  regio text not null,
  ontvanger text not null,
  stroom uuid not null,
  na bigint not null,
  tot bigint,
  gevraagd_op timestamptz not null default now(),
  primary key (regio, ontvanger, stroom)
);
alter table bus.stroom add column gat_gevraagd_op timestamptz, add column gat_gevraagd_keer integer not null default 0;
alter table bus.uitgaand add column geplaatst_op timestamptz not null default now();`;

const HERSTEL = `
alter table bus.instantie
  add column stand text not null default 'gewoon' check (stand in ('gewoon', 'herstel', 'hervat')),
  add column vorige uuid,
  add column stand_sinds timestamptz,
  add column stand_reden text,
  add column stand_door text;
alter table bus.merk add column positie bigint;
create table bus.wees (
  volg bigint generated always as identity primary key,
  regio text not null,
  kant text not null check (kant in ('hier', 'daar')),
  partij text not null,
  feit uuid not null,
  type text not null,
  stroom uuid not null,
  tijd timestamptz not null,
  gevonden_op timestamptz not null default now(),
  afgehandeld_op timestamptz,
  afgehandeld_door text,
  afgehandeld_reden text,
  unique (regio, kant, partij, feit)
);
create table bus.gelezen (
  regio text not null,
  topic text not null,
  partitie integer not null,
  positie bigint not null,
  primary key (regio, topic, partitie)
) with (fillfactor = 50);`;
