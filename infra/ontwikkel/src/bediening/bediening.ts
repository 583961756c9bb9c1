import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

/** What the control endpoint can have done. */
export interface Bedienbaar {
  stopInstantie(naam: string): Promise<void>;
  startInstantie(naam: string): Promise<void>;
}

export interface Bediening {
  url: string;
  sleutel: string;
  stop(): Promise<void>;
}

/** A small endpoint on loopback with which a running region is told to stop or start one instance. */
export async function startBediening(poort: number, wat: Bedienbaar): Promise<Bediening> {
  const sleutel = randomBytes(24).toString('base64url');
  const server = createServer((vraag, antwoord) => {
    void behandel(vraag, sleutel, wat).then(([status, tekst]) =>
      antwoord.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(tekst),
    );
  });
  await new Promise<void>((klaar, mis) => server.once('error', mis).listen(poort, '127.0.0.1', klaar));
  return {
    url: `http://127.0.0.1:${poort}`,
    sleutel,
    stop: () => new Promise((klaar) => (server.close(() => klaar()), server.closeAllConnections())),
  };
}

async function behandel(vraag: IncomingMessage, sleutel: string, wat: Bedienbaar): Promise<[number, string]> {
  if (vraag.headers.authorization !== `Bearer ${sleutel}`) return [401, 'Onbekende sleutel'];
  const [, naam = '', daad] = /^\/instanties\/([a-z0-9-]+)\/(stop|start)$/.exec(vraag.url ?? '') ?? [];
  if (vraag.method !== 'POST' || !naam) return [404, 'Onbekend'];
  try {
    await (daad === 'stop' ? wat.stopInstantie(naam) : wat.startInstantie(naam));
    return [200, `${naam} is ${daad === 'stop' ? 'gestopt' : 'gestart'}`];
  } catch (fout) {
    return [409, fout instanceof Error ? fout.message : String(fout)];
  }
}
