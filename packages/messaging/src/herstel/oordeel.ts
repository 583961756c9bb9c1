/** The own `uit` topic as the broker has it. */
export interface Staart {
  /** Position after the last record; 0 when nothing was ever written. */
  einde: number;
  /** Id of the last record, when there is one. */
  id: string | undefined;
}

/** What the database knows about the own `uit` topic. */
export interface Merk {
  /** Last record that was marked as sent, and its position when that is known. */
  id: string | undefined;
  positie: number | undefined;
  /** Records that are in the outbox: sent without being marked, or not yet sent. */
  wacht: ReadonlySet<string>;
}

/**
 * What the tail of the own `uit` says about this database: nothing happened (`gelijk`); the broker lost what it had (`leeg`);
 * or somebody sent what this database does not know, so it was put back to an earlier moment (`teruggezet`).
 */
export type Oordeel = 'gelijk' | 'leeg' | 'teruggezet';

/** A crash between sending and marking leaves the record in the outbox; only a restore makes it unknown. */
export function oordeel(merk: Merk, staart: Staart): Oordeel {
  if (merk.positie !== undefined && staart.einde === merk.positie + 1) return 'gelijk';
  if (merk.positie !== undefined && staart.einde <= merk.positie) return 'leeg';
  if (staart.id === undefined) return merk.id === undefined ? 'gelijk' : 'leeg';
  return staart.id === merk.id || merk.wacht.has(staart.id) ? 'gelijk' : 'teruggezet';
}
