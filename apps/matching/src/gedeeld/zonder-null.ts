type ZonderNull<T> = { [K in keyof T]: Exclude<T[K], null> };

/** Columns hold null where an answer leaves the member out. */
export const zonderNull = <T extends object>(rij: T): ZonderNull<T> =>
  Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null)) as ZonderNull<T>;
