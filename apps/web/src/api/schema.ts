/** What this reader always sees, though the disclosure table may cut it for others. */
export type Met<T, V extends keyof T> = Omit<T, V> & { [K in V]-?: NonNullable<T[K]> };

/** An answer of which the OpenAPI file does not say what is inside some fields. */
export type Nader<T, N extends object> = Omit<T, keyof N> & N;
