/** Bytes for one topic in one request: Kafka takes a batch of 1 MiB, attributes and its own administration included. */
const PER_TOPIC = 800_000;
const SAMEN = 8_000_000;

type Meetbaar = { length: number } | null | undefined;

/** As much of a record as says how large it is. */
interface Omvangrijk {
  topic: string;
  sleutel: Meetbaar;
  koppen: Record<string, Meetbaar>;
  waarde: Meetbaar;
}

const omvang = ({ sleutel, koppen, waarde }: Omvangrijk): number =>
  Object.entries(koppen).reduce(
    (n, [naam, kop]) => n + naam.length + (kop?.length ?? 0) + 10,
    (waarde?.length ?? 0) + (sleutel?.length ?? 0) + 40,
  );

/** Cuts what must be sent into requests that the broker takes, in the given order; no request is empty. */
export function porties<R extends Omvangrijk>(records: R[]): R[][] {
  const uit: R[][] = [];
  let nu: R[] = [];
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
