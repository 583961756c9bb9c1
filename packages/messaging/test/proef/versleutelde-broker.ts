import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startKafka, type Kafka } from '@weerthuis/testkit';
import type { KafkaAanmelding } from '../../src/vervoer/kafka-client.js';

/** A broker whose listener for clients speaks TLS 1.3 alone, and all that went over the line to it. */
export interface VersleuteldeBroker {
  beheer: KafkaAanmelding;
  /** PEM files: of who issued the broker's certificate, and of somebody else. */
  uitgever: string;
  vreemde: string;
  lijn: () => Buffer;
  sluit(): Promise<void>;
}

const WACHTWOORD = 'alleen-voor-deze-proef';
const sleuteltool = (...args: string[]) => promisify(execFile)('keytool', args);

async function maakCertificaat(map: string, naam: string): Promise<{ bewaarplaats: string; pem: string }> {
  const bewaarplaats = join(map, `${naam}.p12`);
  const pem = join(map, `${naam}.pem`);
  const waar = ['-keystore', bewaarplaats, '-storepass', WACHTWOORD, '-alias', naam];
  const wie = ['-dname', `CN=${naam}`, '-ext', 'san=ip:127.0.0.1', '-validity', '2', '-storetype', 'PKCS12'];
  await sleuteltool('-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1', ...wie, ...waar);
  await sleuteltool('-exportcert', '-rfc', '-file', pem, ...waar);
  return { bewaarplaats, pem };
}

/** Passes everything on and keeps it. */
async function luisterlijn(doel: () => number): Promise<{ poort: number; gehoord: Buffer[]; sluit: () => void }> {
  const gehoord: Buffer[] = [];
  const server = createServer((klant) => {
    const ander = connect({ port: doel(), host: '127.0.0.1' });
    for (const [van, naar] of [
      [klant, ander],
      [ander, klant],
    ] as const) {
      van.on('data', (deel: Buffer) => gehoord.push(deel));
      van.on('error', () => naar.destroy());
      van.pipe(naar);
    }
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return { poort: (server.address() as AddressInfo).port, gehoord, sluit: () => void server.close() };
}

export async function startVersleuteldeBroker(): Promise<VersleuteldeBroker> {
  const map = mkdtempSync(join(tmpdir(), 'weerthuis-tls-'));
  const doel: { kafka?: Kafka } = {};
  const lijn = await luisterlijn(() => doel.kafka?.extra['tls'] ?? 1);
  const [uitgever, vreemde] = await Promise.all([maakCertificaat(map, 'broker'), maakCertificaat(map, 'vreemde')]);
  const kafka = (doel.kafka = await startKafka({
    map,
    langs: { tls: lijn.poort },
    ook: {
      'listener.security.protocol.map': 'SASL:SASL_PLAINTEXT,INTERN:PLAINTEXT,CONTROLLER:PLAINTEXT,TLS:SASL_SSL',
      'ssl.enabled.protocols': 'TLSv1.3',
      'listener.name.tls.ssl.keystore.location': uitgever.bewaarplaats,
      'listener.name.tls.ssl.keystore.password': WACHTWOORD,
    },
  }));
  return {
    beheer: { ...kafka.beheer, brokers: [`127.0.0.1:${lijn.poort}`] },
    uitgever: uitgever.pem,
    vreemde: vreemde.pem,
    lijn: () => Buffer.concat(lijn.gehoord),
    async sluit() {
      await kafka.stop();
      lijn.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
