import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';

/**
 * Where we look for ports: below those that systems hand to outgoing connections (Linux from 32768, others from 49152). A
 * port from there may be taken by anybody's connection between our looking and our listening, or while a service is down.
 */
const ONDER = 15_000;
const BOVEN = 31_000;
const POGINGEN = 200;

/** A loopback port that is free now: the preferred one when nothing listens there, else any. */
export async function vrijePoort(voorkeur = 0): Promise<number> {
  if (voorkeur && (await isVrij(voorkeur))) return voorkeur;
  for (let poging = 0; poging < POGINGEN; poging++) {
    const poort = randomInt(ONDER, BOVEN);
    if (await isVrij(poort)) return poort;
  }
  throw new Error(`geen vrije poort gevonden tussen ${ONDER} en ${BOVEN}`);
}

const isVrij = (poort: number): Promise<boolean> =>
  new Promise((klaar) => {
    const server = createServer();
    server.once('error', () => klaar(false));
    server.listen({ port: poort, host: '127.0.0.1', exclusive: true }, () => server.close(() => klaar(true)));
  });

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
