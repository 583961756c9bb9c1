/** The last record of the own `uit` topic. */
export interface Staart {
  id: string | undefined;
}

/** What the database knows about the own `uit` topic. */
export interface Merk {
  /** Last record that was marked as sent. */
  id: string | undefined;
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
  if (staart.id === undefined) return merk.id === undefined ? 'gelijk' : 'leeg';
  return staart.id === merk.id || merk.wacht.has(staart.id) ? 'gelijk' : 'teruggezet';
}
