import { SlotVerloren, type Slot } from './slot.js';

/** A row of the outbox that waits to be sent. */
export interface UitgaandeRij {
  seq: string;
  soort: 'in' | 'uit';
  ontvanger: string;
  id: string;
  feit: string;
  incarnatie: string;
  stroom: string;
  sequence: string;
  type: string;
  dataschema: string;
  moetbegrepen: boolean;
  tijd: Date;
  traceparent: string | null;
  waarde: Buffer;
}

/** Where a row goes, as one name. */
export const doelVan = (r: UitgaandeRij): string => `${r.soort} ${r.ontvanger}`;

const LEES = `
select seq, soort, ontvanger, id, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd, traceparent, waarde
from bus.uitgaand where regio = $1 and verzonden_op is null
  and not (soort || ' ' || ontvanger = any($2)) and not (seq = any($3::bigint[])) order by seq limit $4`;

/** The next rows, except for the places (`doelVan`) that refuse for now, and for rows that are under way. */
export const leesRijen = async (
  slot: Slot,
  regio: string,
  zonder: string[],
  onderweg: UitgaandeRij[],
  hoogstens: number,
): Promise<UitgaandeRij[]> => {
  const values = [regio, zonder, onderweg.map((r) => r.seq), hoogstens];
  return (await slot.lijn.query<UitgaandeRij>({ name: 'relais-lees', text: LEES, values })).rows;
};

const MERK = `
with e as (
  select epoch from bus.instantie where regio = $1 and epoch = $2 for share
), weg as (
  delete from bus.uitgaand u using e where u.seq = any($4::bigint[])
), merk as (
  insert into bus.merk (regio, seq, id, positie) select $1, $5::bigint, $6::uuid, $7::bigint from e where $5::bigint is not null
  on conflict (regio) do update set seq = excluded.seq, id = excluded.id, positie = excluded.positie, op = now()
), verzonden as (
  update bus.uitgaand u set verzonden_op = now(), verzonden_epoch = e.epoch from e where u.seq = any($3::bigint[])
)
select count(*)::int as n from e`;

/**
 * Marks rows as sent. `uit` rows go, and the last of them becomes the mark with which a restored database is recognised, also
 * when its seq is lower than the mark's: who began earlier may have committed later. The others stay until their receipt.
 * `positie`: where the last of them lies on `uit`. @throws SlotVerloren when another relay was elected since
 */
export async function merkVerzonden(slot: Slot, regio: string, rijen: UitgaandeRij[], positie?: string): Promise<void> {
  const van = (soort: UitgaandeRij['soort']) => rijen.filter((r) => r.soort === soort);
  const laatste = van('uit').at(-1);
  const { rows } = await slot.lijn.query<{ n: number }>({
    name: 'relais-merk',
    text: MERK,
    values: [
      regio,
      slot.epoch,
      van('in').map((r) => r.seq),
      van('uit').map((r) => r.seq),
      laatste?.seq ?? null,
      laatste?.id ?? null,
      positie ?? null,
    ],
  });
  if (!rows[0]?.n) throw new SlotVerloren('een ander relais is gekozen');
}

/** Only for a test that must see what is lost without receipts. */
export const gooiWeg = (slot: Slot, rijen: UitgaandeRij[]): Promise<unknown> =>
  slot.lijn.query('delete from bus.uitgaand where seq = any($1::bigint[])', [rijen.map((r) => r.seq)]);
