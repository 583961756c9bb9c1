import { connect, createServer } from 'node:net';

/** A loopback port that is free now: the preferred one when nothing listens there, else any. */
export async function vrijePoort(voorkeur = 0): Promise<number> {
  return new Promise((klaar, mis) => {
    const server = createServer();
    server.once('error', (fout) => (voorkeur ? klaar(vrijePoort()) : mis(fout)));
    server.listen({ port: voorkeur, host: '127.0.0.1', exclusive: true }, () => {
      const adres = server.address();
      server.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0));
    });
  });
}

/** True when something accepts connections on this address. */
export async function luistert(poort: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((klaar) => {
    const lijn = connect({ port: poort, host });
    const eind = (open: boolean): void => {
      lijn.destroy();
      klaar(open);
    };
    lijn.once('connect', () => eind(true));
    lijn.once('error', () => eind(false));
    lijn.setTimeout(2_000, () => eind(false));
  });
}
