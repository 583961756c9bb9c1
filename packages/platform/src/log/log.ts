import type { LoggerService, LogLevel } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { pgFout } from '../database/pg-fout.js';
import { schoon } from './schoon.js';

/** The only fields that are ever logged; what is not here is dropped, whatever its name. */
export const LOGVELDEN = [
  'methode',
  'route',
  'status',
  'duur',
  'trace',
  'handeling',
  'soort',
  'uitkomst',
  'aantal',
  'code',
  'type',
  'bron',
  'stroom',
  'feit',
  'topic',
  'partitie',
  'offset',
  'poging',
  'url',
  'poort',
  'context',
  'migratie',
  'sleutel',
  'epoche',
  'regio',
  'reden',
] as const;
export type Logregel = Partial<Record<(typeof LOGVELDEN)[number], string | number | boolean>>;

export interface Logbestemming {
  write(regel: string): void;
}

/** JSON log of one instance (pino). Messages and field values are cleaned; errors are logged without their message. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(instantie: string, niveau: string, uit?: Logbestemming) {
    const opties = {
      level: niveau,
      base: { instantie },
      messageKey: 'melding',
      formatters: { level: (label: string) => ({ niveau: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    };
    this.pino = uit ? pino(opties, uit) : pino(opties);
  }

  meld(melding: string, regel: Logregel = {}): void {
    this.pino.info(alleenBekend(regel), melding);
  }

  let(melding: string, regel: Logregel = {}): void {
    this.pino.warn(alleenBekend(regel), melding);
  }

  spoor(melding: string, regel: Logregel = {}): void {
    this.pino.debug(alleenBekend(regel), melding);
  }

  /** An error with its kind, code and place; its message may hold values and stays out. */
  fout(melding: string, fout: unknown, regel: Logregel = {}): void {
    this.pino.error({ ...alleenBekend(regel), fout: beschrijf(fout) }, melding);
  }

  log(bericht: unknown, ...rest: unknown[]): void {
    this.nest('debug', bericht, rest);
  }

  warn(bericht: unknown, ...rest: unknown[]): void {
    this.nest('warn', bericht, rest);
  }

  error(bericht: unknown, ...rest: unknown[]): void {
    if (typeof bericht === 'object') this.fout('nest', bericht);
    else this.nest('error', bericht, rest);
  }

  debug(bericht: unknown, ...rest: unknown[]): void {
    this.nest('debug', bericht, rest);
  }

  setLogLevels(_niveaus: LogLevel[]): void {}

  /** Messages of Nest: its start-up lines are only of use when debugging. */
  private nest(niveau: 'debug' | 'warn' | 'error', bericht: unknown, rest: unknown[]): void {
    const context = rest.findLast((r): r is string => typeof r === 'string' && !r.includes('\n'));
    this.pino[niveau](context ? { context } : {}, schoon(typeof bericht === 'string' ? bericht : 'bericht'));
  }
}

const alleenBekend = (regel: Logregel): Logregel =>
  Object.fromEntries(
    LOGVELDEN.flatMap((veld) => {
      const waarde = regel[veld];
      return waarde === undefined ? [] : [[veld, typeof waarde === 'string' ? schoon(waarde) : waarde]];
    }),
  );

/** Not by `instanceof`: an error of Node itself may come from another realm. */
function beschrijf(fout: unknown, diepte = 0): object {
  if (typeof fout !== 'object' || fout === null) return { naam: typeof fout };
  const { name, code, stack, cause } = fout as {
    name?: string;
    code?: string | number;
    stack?: string;
    cause?: unknown;
  };
  const plaatsen = String(stack ?? '')
    .split('\n')
    .filter((regel) => /^\s+at /.test(regel))
    .slice(0, 12)
    .map((regel) => regel.trim());
  return {
    naam: schoon(name ?? 'Onbekend'),
    ...(code === undefined ? {} : { code: schoon(String(code)) }),
    ...pgFout(fout),
    plaatsen,
    ...(cause === undefined || diepte > 3 ? {} : { oorzaak: beschrijf(cause, diepte + 1) }),
  };
}
