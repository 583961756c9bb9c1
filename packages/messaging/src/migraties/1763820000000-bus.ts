import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox as a queue, counters, inbox with its key and stream rows, keys, receipts: the tables of the bus. */
export class Bus1763820000000 implements MigrationInterface {
  name = 'Bus1763820000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`create schema bus`);
    await q.query(ZELF);
    await q.query(UITGAAND);
    await q.query(BINNENKOMEND);
    await q.query(PARTIJEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop schema bus cascade`);
  }
}

const ZELF = `
create table bus.instantie (
  regio text primary key,
  incarnatie uuid not null default gen_random_uuid(),
  epoch bigint not null default 0,
  begonnen_op timestamptz not null default now()
);
create table bus.merk (
  regio text primary key,
  seq bigint not null,
  id uuid not null,
  op timestamptz not null default now()
);
create table bus.gemeld (
  regio text not null,
  ontvanger text not null,
  wat text not null,
  hash text not null,
  op timestamptz not null default now(),
  primary key (regio, ontvanger, wat)
);`;

const UITGAAND = `
create table bus.teller (
  regio text not null,
  incarnatie uuid not null,
  ontvanger text not null,
  stroom uuid not null,
  stand bigint not null,
  primary key (regio, incarnatie, ontvanger, stroom)
) with (fillfactor = 70);
create table bus.uitgaand (
  seq bigint generated always as identity primary key,
  regio text not null,
  soort text not null check (soort in ('in', 'uit')),
  ontvanger text not null,
  id uuid not null,
  feit uuid not null,
  incarnatie uuid not null,
  stroom uuid not null,
  sequence bigint not null,
  type text not null,
  dataschema text not null,
  moetbegrepen boolean not null,
  tijd timestamptz not null,
  traceparent text,
  waarde bytea not null,
  vrijgave text,
  zegelsleutel text,
  verzonden_op timestamptz,
  verzonden_epoch bigint,
  unique (regio, id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
create index uitgaand_wachtrij on bus.uitgaand (regio, seq) where verzonden_op is null;
create index uitgaand_bewijs on bus.uitgaand (regio, ontvanger, incarnatie, stroom, sequence) where soort = 'in';
create table bus.feit (
  regio text not null,
  feit uuid not null,
  type text not null,
  stroom uuid not null,
  tijd timestamptz not null,
  zout bytea not null,
  hash text not null,
  primary key (regio, feit)
);
create table bus.bewijs (
  regio text not null,
  ontvanger text not null,
  incarnatie uuid not null,
  stroom uuid not null,
  ontvangen_tot bigint not null,
  verwerkt_tot bigint not null,
  op timestamptz not null default now(),
  primary key (regio, ontvanger, incarnatie, stroom)
) with (fillfactor = 70);`;

const BINNENKOMEND = `
create table bus.onderwerp (
  regio text not null,
  stroom uuid not null,
  primary key (regio, stroom)
);
create table bus.stroom (
  regio text not null,
  bron text not null,
  incarnatie uuid not null,
  stroom uuid not null,
  ontvangen_tot bigint not null default 0,
  verwerkt_tot bigint not null default 0,
  gat_sinds timestamptz,
  gat_gemeld_op timestamptz,
  vastgehouden_op timestamptz,
  vastgehouden_reden text,
  bewezen_ontvangen bigint not null default 0,
  bewezen_verwerkt bigint not null default 0,
  primary key (regio, bron, incarnatie, stroom),
  foreign key (regio, stroom) references bus.onderwerp
) with (fillfactor = 70);
create index stroom_van_onderwerp on bus.stroom (regio, stroom);
create index stroom_te_bewijzen on bus.stroom (regio, bron)
  where ontvangen_tot <> bewezen_ontvangen or verwerkt_tot <> bewezen_verwerkt;
create table bus.binnengekomen (
  volg bigint generated always as identity primary key,
  regio text not null,
  bron text not null,
  source text not null,
  id uuid not null,
  feit uuid not null,
  incarnatie uuid not null,
  stroom uuid not null,
  sequence bigint not null,
  type text not null,
  dataschema text not null,
  moetbegrepen boolean not null,
  tijd timestamptz not null,
  traceparent text,
  koppen jsonb not null,
  hash text not null,
  waarde bytea,
  topic text not null,
  partitie integer not null,
  positie bigint not null,
  brokertijd timestamptz not null,
  ontvangen_op timestamptz not null default now(),
  stand text not null default 'wacht' check (stand in ('wacht', 'verwerkt', 'terzijde', 'vastgehouden', 'verworpen')),
  pogingen integer not null default 0,
  probeer_na timestamptz,
  wacht_sinds timestamptz,
  laatste_fout text,
  verwerkt_op timestamptz,
  unique (regio, source, id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
create index binnengekomen_stroom on bus.binnengekomen (regio, bron, incarnatie, stroom, sequence);
create index binnengekomen_wacht on bus.binnengekomen (regio, stroom, bron, incarnatie, sequence) where stand = 'wacht';
create index binnengekomen_terzijde on bus.binnengekomen (regio, type) where stand in ('terzijde', 'vastgehouden');
create table bus.effect (
  regio text not null,
  bron text not null,
  feit uuid not null,
  op timestamptz not null default now(),
  primary key (regio, bron, feit)
);
create table bus.quarantaine (
  volg bigint generated always as identity primary key,
  regio text not null,
  stand text not null check (stand in ('wacht-op-sleutel', 'quarantaine', 'vrijgegeven')),
  reden text not null,
  sleutel text,
  cluster text not null,
  topic text not null,
  partitie integer not null,
  positie bigint not null,
  brokertijd timestamptz not null,
  recordsleutel bytea,
  koppen jsonb not null,
  waarde bytea,
  op timestamptz not null default now(),
  unique (cluster, topic, partitie, positie, brokertijd)
);
create index quarantaine_wacht on bus.quarantaine (regio, sleutel) where stand = 'wacht-op-sleutel';`;

const PARTIJEN = `
create table bus.vingerafdruk (
  regio text not null,
  oin text not null,
  vingerafdruk text not null,
  vastgelegd_op timestamptz not null default now(),
  primary key (regio, oin)
);
create table bus.werksleutel (
  regio text not null,
  kid text not null,
  oin text not null,
  doel text not null,
  verklaring text not null,
  ingetrokken boolean not null,
  geleerd_op timestamptz not null default now(),
  primary key (regio, kid)
);
create table bus.versies (
  regio text not null,
  oin text not null,
  gelezen jsonb not null,
  op timestamptz not null default now(),
  primary key (regio, oin)
);`;
