import { Counter, Gauge, type Registry } from 'prom-client';
import type { Alarm } from '../instantie/opties.js';
import type { Busstand, Standen } from './standen.js';

const METERS: Record<keyof Busstand, string> = {
  uitgaand: 'Facts not yet sent.',
  uitgaandOudste: 'Age in seconds of the oldest fact not yet sent.',
  onbewezen: 'Facts sent without a receipt.',
  onbewezenOudste: 'Seconds since the oldest fact without a receipt was sent.',
  wacht: 'Facts received and not yet handled.',
  wachtOudste: 'Age in seconds of the oldest fact not yet handled, apart from those behind a held one.',
  vastgehouden: 'Facts held with their stream.',
  vastgehoudenOudste: 'Seconds since the first of the held streams stopped.',
  terzijde: 'Facts put aside because their type is unknown here.',
  quarantaine: 'Records refused or waiting for a key.',
  gaten: 'Streams in which a message has been missing too long.',
};
const kebab = (naam: string) => naam.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`);

/** Gauges that read the database when scraped, and a counter of alarms. Returns what counts an alarm. */
export function maakBusmetingen(register: Registry, standen: Standen): (a: Alarm) => void {
  let laatste: { op: number; stand: Promise<Busstand> } | undefined;
  const lees = () => {
    if (!laatste || Date.now() - laatste.op > 500) laatste = { op: Date.now(), stand: standen.lees() };
    return laatste.stand;
  };
  for (const naam of Object.keys(METERS) as (keyof Busstand)[]) {
    new Gauge({
      name: `weerthuis_bus_${kebab(naam)}`,
      help: METERS[naam],
      registers: [register],
      async collect() {
        this.set(
          await lees().then(
            (s) => s[naam],
            () => NaN,
          ),
        );
      },
    });
  }
  const alarmen = new Counter({
    name: 'weerthuis_bus_alarmen_total',
    help: 'Alarms of the bus.',
    labelNames: ['soort'],
    registers: [register],
  });
  return ({ soort }) => alarmen.inc({ soort });
}
