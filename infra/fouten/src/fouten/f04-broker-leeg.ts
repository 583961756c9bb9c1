import { totdat } from '@weerthuis/testkit';
import type { Fout } from './fout.js';

const ONDERWEG = `select count(*)::int as n from bus.uitgaand where ontvanger = $1 and verzonden_op is not null`;

/** The recipient is away, so that what was sent lies at the broker only; then that log is gone. */
export const f4: Fout = {
  naam: 'F4',
  beschrijving: 'de broker kwijt met zijn hele log: wat niet bewezen is, gaat opnieuw',
  zaden: 3,
  async doe({ o, last, boeken }) {
    const ontvanger = o.dienst('tilburg');
    await ontvanger.stop();
    const werk = last.speel(2);
    werk.catch(() => undefined);
    const onderweg = async (): Promise<boolean> => {
      const [r] = await boeken.lees<{ n: number }>('traverse', ONDERWEG, [ontvanger.config.oin]);
      return (r?.n ?? 0) >= 2;
    };
    await totdat(onderweg, { tijdslimiet: 60_000, omschrijving: 'berichten die alleen op de broker staan' });
    await o.servers.doodKafka();
    await o.servers.startKafka(true);
    await o.richtBrokerIn();
    await ontvanger.start();
    await werk;
  },
};
