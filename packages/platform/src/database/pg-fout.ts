/** What Postgres says with an error; only these parts are safe to use, its message and detail hold values. */
export interface PgFout {
  code: string;
  constraint?: string;
  table?: string;
  column?: string;
}

const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : undefined);

/** The Postgres error inside an error of TypeORM or pg, when there is one. */
export function pgFout(fout: unknown): PgFout | undefined {
  if (typeof fout !== 'object' || fout === null) return undefined;
  const bron = ('driverError' in fout ? fout.driverError : fout) as Record<string, unknown> | null;
  const code = tekst(bron?.['code']);
  if (!bron || !code || !/^[0-9A-Z]{5}$/.test(code)) return undefined;
  const [constraint, table, column] = [tekst(bron['constraint']), tekst(bron['table']), tekst(bron['column'])];
  return { code, ...(constraint ? { constraint } : {}), ...(table ? { table } : {}), ...(column ? { column } : {}) };
}

/** The transaction lost a race and may simply run again. */
export const isBotsing = (fout: unknown): boolean => ['40001', '40P01'].includes(pgFout(fout)?.code ?? '');

const NETWERK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];
const VERBINDING =
  /timeout exceeded when trying to connect|Connection terminated|not established|not queryable|Connection is not|AlreadyReleased/i;

/** The database cannot be used now: connection lost, shutting down, full, or out of connections. */
export function isOnbereikbaar(fout: unknown): boolean {
  const code = pgFout(fout)?.code;
  if (code) return /^(08|53|57P|58)/.test(code) || code === '57014';
  if (typeof fout !== 'object' || fout === null) return false;
  const bron = ('driverError' in fout ? fout.driverError : fout) as { code?: unknown; message?: unknown };
  return (
    NETWERK.includes(String(bron.code)) ||
    VERBINDING.test(`${String((fout as { name?: unknown }).name)} ${String(bron.message)}`)
  );
}
