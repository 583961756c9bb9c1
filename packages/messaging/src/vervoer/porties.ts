import type { UitgaandRecord } from './vervoer.js';

/** Bytes for one topic in one request: Kafka takes a batch of 1 MiB, attributes and its own administration included. */
const PER_TOPIC = 800_000;
const SAMEN = 8_000_000;

const omvang = ({ sleutel, koppen, waarde }: UitgaandRecord): number =>
  Object.entries(koppen).reduce(
    (n, [naam, kop]) => n + naam.length + kop.length + 10,
    waarde.length + sleutel.length + 40,
  );

/** Cuts what must be sent into requests that the broker takes, in the given order; no request is empty. */
export function porties(records: UitgaandRecord[]): UitgaandRecord[][] {
  const uit: UitgaandRecord[][] = [];
  let nu: UitgaandRecord[] = [];
  let samen = 0;
  let perTopic = new Map<string, number>();
  for (const record of records) {
    const bytes = omvang(record);
    const vol = (perTopic.get(record.topic) ?? 0) + bytes > PER_TOPIC || samen + bytes > SAMEN;
    if (vol && nu.length) {
      uit.push(nu);
      [nu, samen, perTopic] = [[], 0, new Map()];
    }
    nu.push(record);
    samen += bytes;
    perTopic.set(record.topic, (perTopic.get(record.topic) ?? 0) + bytes);
  }
  if (nu.length) uit.push(nu);
  return uit;
}
