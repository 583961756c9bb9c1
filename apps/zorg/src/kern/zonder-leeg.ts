type ZonderNull<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

/** The same object without its null fields: an answer has a field or has it not. */
export const zonderLeeg = <T extends object>(rij: T): ZonderNull<T> =>
  Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null)) as ZonderNull<T>;
