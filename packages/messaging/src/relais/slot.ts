import pg from 'pg';

/** One connection that holds the lock of the relay for as long as it lives. */
export interface Slot {
  lijn: pg.Client;
  /** Raised with every election; a relay with an older one marks nothing any more. */
  epoch: string;
  /** Whether the connection, and with it the lock, is still there. */
  geldig(): boolean;
  geefVrij(): Promise<void>;
}

/** The database connection with the lock was lost. */
export class SlotVerloren extends Error {}

/** Tries to become the one relay of this database and regio. Gives nothing when another holds the lock. */
export async function neemSlot(databaseUrl: string, regio: string, verloren: () => void): Promise<Slot | undefined> {
  const lijn = new pg.Client({ connectionString: databaseUrl, application_name: 'weerthuis-relais', keepAlive: true });
  let geldig = true;
  const weg = () => {
    if (geldig) verloren();
    geldig = false;
  };
  lijn.on('error', weg).on('end', weg);
  const geefVrij = async () => {
    geldig = false;
    await lijn.end().catch(() => undefined);
  };
  try {
    await lijn.connect();
    const slot = await lijn.query<{ ja: boolean }>(
      `select pg_try_advisory_lock(hashtext('weerthuis.relais'), hashtext($1)) as ja`,
      [regio],
    );
    if (!slot.rows[0]?.ja) {
      await geefVrij();
      return undefined;
    }
    const { rows } = await lijn.query<{ epoch: string }>(
      `insert into bus.instantie (regio, epoch) values ($1, 1)
       on conflict (regio) do update set epoch = bus.instantie.epoch + 1 returning epoch`,
      [regio],
    );
    return { lijn, epoch: rows[0]!.epoch, geldig: () => geldig, geefVrij };
  } catch (fout) {
    await geefVrij();
    throw fout;
  }
}
