import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an operator did and to which messages; how digests came out and which rows differ. */
export class Busbeheer1763830000000 implements MigrationInterface {
  name = 'Busbeheer1763830000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(HANDELING);
    await q.query(VERGELIJKEN);
    await q.query(OPRUIMEN);
    await q.query(TELLEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table bus.handeling_bericht, bus.handeling, bus.verschil, bus.afdruk, bus.afdrukronde;
      drop index bus.feit_tijd, bus.stroom_vast, bus.stroom_gat, bus.quarantaine_open;
      alter table bus.quarantaine drop constraint quarantaine_stand_check,
        add constraint quarantaine_stand_check check (stand in ('wacht-op-sleutel', 'quarantaine', 'vrijgegeven'))`);
  }
}

/** Messages are named in full here: the history outlives the rows of the inbox. */
const HANDELING = `
create table bus.handeling (
  id uuid primary key default gen_random_uuid(),
  regio text not null,
  wat text not null,
  wie text not null,
  waarom text,
  object text,
  op timestamptz not null default now()
);
create index handeling_op on bus.handeling (regio, op);
create table bus.handeling_bericht (
  handeling uuid not null references bus.handeling on delete cascade,
  bericht bigint not null,
  bron text not null,
  stroom uuid not null,
  id uuid not null,
  type text not null,
  stand text not null,
  reden text,
  pogingen integer not null,
  primary key (handeling, bericht)
);
create index handeling_van_bericht on bus.handeling_bericht (bericht);
alter table bus.quarantaine drop constraint quarantaine_stand_check,
  add constraint quarantaine_stand_check
  check (stand in ('wacht-op-sleutel', 'quarantaine', 'vrijgegeven', 'verworpen'));`;

const VERGELIJKEN = `
create table bus.afdrukronde (
  regio text primary key,
  begonnen_op timestamptz not null default date_trunc('milliseconds', now()),
  op timestamptz not null default now()
);
create table bus.afdruk (
  regio text not null,
  partij text not null,
  naam text not null,
  kant text not null check (kant in ('eigenaar', 'houder')),
  aantal integer not null,
  hash text not null,
  gelijk boolean,
  op timestamptz not null default now(),
  primary key (regio, partij, naam, kant)
);
create table bus.verschil (
  id uuid primary key default gen_random_uuid(),
  regio text not null,
  partij text not null,
  naam text not null,
  kant text not null check (kant in ('eigenaar', 'houder')),
  sleutel uuid not null,
  hier text,
  daar text,
  gevonden_op timestamptz not null default now(),
  gezien_op timestamptz not null default now(),
  afgehandeld_op timestamptz,
  afhandeling text
);
create unique index verschil_open on bus.verschil (regio, partij, naam, kant, sleutel) where afgehandeld_op is null;`;

const OPRUIMEN = `create index feit_tijd on bus.feit using brin (tijd);`;

/** Counts for metrics must not cost more as history grows. */
const TELLEN = `
create index stroom_vast on bus.stroom (regio, vastgehouden_op) where vastgehouden_op is not null;
create index stroom_gat on bus.stroom (regio, bron) where gat_gemeld_op is not null;
create index quarantaine_open on bus.quarantaine (regio, volg) where stand in ('quarantaine', 'wacht-op-sleutel');`;
