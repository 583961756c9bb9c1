import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { totdat } from '../proces/totdat.js';
import { leesBericht, type Bericht } from './bericht.js';

/** A real mail server on loopback that keeps what it receives. */
export interface Mailserver {
  /** Address for the mailer, such as `smtp://127.0.0.1:1025`. */
  url: string;
  berichten: Bericht[];
  /** Waits for the first message for which `keuze` holds. */
  wachtOp(keuze: (bericht: Bericht) => boolean, tijdslimiet?: number): Promise<Bericht>;
  /** Makes it refuse the next `aantal` messages with a temporary error, as a busy server does. */
  weiger(aantal: number): void;
  stop(): Promise<void>;
}

export async function startMailserver(opties: { poort?: number } = {}): Promise<Mailserver> {
  const berichten: Bericht[] = [];
  let teWeigeren = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stroom, sessie, klaar) {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        if (teWeigeren-- > 0) return klaar(Object.assign(new Error('Even te druk'), { responseCode: 451 }));
        const aan = sessie.envelope.rcptTo.map((adres) => adres.address);
        berichten.push(leesBericht(Buffer.concat(delen).toString('latin1'), aan));
        klaar();
      });
    },
  });
  await new Promise<void>((klaar, mis) => {
    server.on('error', mis);
    server.listen(opties.poort ?? 0, '127.0.0.1', klaar);
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    berichten,
    wachtOp: (keuze, tijdslimiet = 10_000) =>
      totdat(() => berichten.find(keuze), { tijdslimiet, omschrijving: 'het bericht' }),
    weiger: (aantal) => void (teWeigeren = aantal),
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  };
}
