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

/** Heard by who holds the lock: another process of this organisation has something to send. Never in the commit of a fact. */
const KANAAL = 'weerthuis_relais';

/**
 * Tries to become the one relay of this database and regio. When another process holds the lock it is woken, and nothing
 * is given. `wek`: another process has something to send, or the lock is lost.
 */
export async function neemSlot(databaseUrl: string, regio: string, wek: () => void): Promise<Slot | undefined> {
  const lijn = new pg.Client({ connectionString: databaseUrl, application_name: 'weerthuis-relais', keepAlive: true });
  let geldig = true;
  const weg = () => {
    if (geldig) wek();
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
      await lijn.query(`select pg_notify($1, $2)`, [KANAAL, regio]);
      await geefVrij();
      return undefined;
    }
    const { rows } = await lijn.query<{ epoch: string }>(
      `insert into bus.instantie (regio, epoch) values ($1, 1)
       on conflict (regio) do update set epoch = bus.instantie.epoch + 1 returning epoch`,
      [regio],
    );
    lijn.on('notification', ({ payload }) => payload === regio && wek());
    await lijn.query(`listen ${KANAAL}`);
    return { lijn, epoch: rows[0]!.epoch, geldig: () => geldig, geefVrij };
  } catch (fout) {
    await geefVrij();
    throw fout;
  }
}
