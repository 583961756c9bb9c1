import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between an instance and its database that a test can cut and mend. */
export interface Tussenstuk {
  url: string;
  knip(): Promise<void>;
  herstel(): Promise<void>;
}

export async function maakTussenstuk(doel: string): Promise<Tussenstuk> {
  const url = new URL(doel);
  const einden = new Set<Socket>();
  const maakServer = () =>
    createServer((binnen) => {
      const buiten = connect(Number(url.port), url.hostname);
      for (const [een, ander] of [
        [binnen, buiten],
        [buiten, binnen],
      ] as const) {
        einden.add(een);
        een.pipe(ander);
        een.on('error', () => ander.destroy()).on('close', () => (einden.delete(een), ander.destroy()));
      }
    });
  let server = maakServer();
  const luister = (poort: number) => new Promise<void>((klaar) => server.listen(poort, '127.0.0.1', klaar));
  await luister(0);
  const { port } = server.address() as AddressInfo;
  const via = new URL(doel);
  via.host = `127.0.0.1:${port}`;
  return {
    url: via.href,
    knip: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        for (const eind of einden) eind.destroy();
      }),
    herstel: () => {
      server = maakServer();
      return luister(port);
    },
  };
}
