// The smallest app that the host can hold: shows that it got its own configuration.
import { createServer } from 'node:http';

export const start = (config) =>
  new Promise((klaar, mis) => {
    const server = createServer((_, antwoord) => antwoord.end(JSON.stringify({ naam: config.naam, pid: process.pid })));
    server.once('error', mis).listen(config.poort, '127.0.0.1', () =>
      klaar({
        url: `http://127.0.0.1:${config.poort}`,
        sluit: () => new Promise((dicht) => (server.close(() => dicht()), server.closeAllConnections())),
      }),
    );
  });
