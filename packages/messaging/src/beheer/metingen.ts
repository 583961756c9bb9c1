import { Counter, Gauge, type Registry } from 'prom-client';
import type { Alarm } from '../instantie/opties.js';
import type { Ongelezen } from '../vervoer/postvak.js';
import type { Busstand, Standen } from './standen.js';

const METERS: Record<keyof Busstand, string> = {
  uitgaand: 'Facts not yet sent.',
  uitgaandOudste: 'Age in seconds of the oldest fact not yet sent: how far the relay is behind.',
  onbewezen: 'Facts sent without a receipt.',
  onbewezenOudste: 'Seconds since the oldest fact without a receipt was sent.',
  wacht: 'Facts received and not yet handled.',
  wachtOudste: 'Age in seconds of the oldest fact not yet handled, apart from those behind a held one.',
  vastgehouden: 'Facts held with their stream.',
  vastgehoudenOudste: 'Seconds since the first of the held streams stopped.',
  terzijde: 'Facts put aside because their type is unknown here.',
  quarantaine: 'Records refused or waiting for a key.',
  gaten: 'Streams in which a message has been missing too long.',
  verschillen: 'Rows that differ from those of another party and are not settled.',
  wezen: 'Facts that their source no longer knows and that are not settled.',
  onbevestigd: 'Whether this instance was put back to an earlier moment and waits for a person: it sends nothing.',
};
const kebab = (naam: string) => naam.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`);

export interface Meetbronnen {
  standen: Standen;
  /** Asks the broker. */
  postvak: () => Promise<Ongelezen>;
  /** Whether the subscription on the own mailbox is alive. */
  leest: () => boolean;
}

/** The same answer for everyone who asks within so many milliseconds; a clock that was set back is no reason to keep it. */
function eens<T>(ms: number, haal: () => Promise<T>): () => Promise<T> {
  let laatste: { op: number; uit: Promise<T> } | undefined;
  return () => {
    if (!laatste || Math.abs(Date.now() - laatste.op) > ms) laatste = { op: Date.now(), uit: haal() };
    return laatste.uit;
  };
}

/**
 * Gauges that read database and broker when scraped, and a counter of alarms. What cannot be read is NaN, on which no rule
 * fires: `weerthuis_bus_gemeten` is 0 then. Returns what counts an alarm.
 */
export function maakBusmetingen(register: Registry, b: Meetbronnen): (a: Alarm) => void {
  const registers = [register];
  const stand = eens(500, () => b.standen.lees());
  const postvak = eens(5000, b.postvak);
  const meter = (naam: string, help: string, lees: () => Promise<number>) =>
    new Gauge({
      name: `weerthuis_bus_${naam}`,
      help,
      registers,
      async collect() {
        this.set(await lees().catch(() => NaN));
      },
    });
  for (const naam of Object.keys(METERS) as (keyof Busstand)[])
    meter(kebab(naam), METERS[naam], async () => (await stand())[naam]);
  meter('ongelezen', 'Records in the own mailbox that were not read yet.', async () => (await postvak()).aantal);
  meter(
    'ongelezen_oudste',
    'Seconds that the oldest unread record has been seen in the own mailbox.',
    async () => (await postvak()).oudste,
  );
  meter('leest', 'Whether the subscription on the own mailbox is alive.', async () => Number(b.leest()));
  meter('gemeten', 'Whether database and broker answered the questions behind these figures.', () =>
    Promise.all([stand(), postvak()]).then(
      () => 1,
      () => 0,
    ),
  );
  const alarmen = new Counter({
    name: 'weerthuis_bus_alarmen_total',
    help: 'Alarms of the bus.',
    labelNames: ['soort'],
    registers,
  });
  return ({ soort }) => alarmen.inc({ soort });
}
