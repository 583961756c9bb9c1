import { createRequire } from 'node:module';
import type { Kafka } from 'kafkajs';

/** What we use of kafkajs's writer of "flexible" message versions. */
export interface Schrijver {
  writeInt8(n: number): Schrijver;
  writeInt32(n: number): Schrijver;
  writeDouble(n: number): Schrijver;
  writeBoolean(b: boolean): Schrijver;
  writeUVarIntString(s: string | null): Schrijver;
  writeUVarIntBytes(b?: Buffer): Schrijver;
  writeUVarIntArray(rijen: Schrijver[] | null): Schrijver;
}

export interface Lezer {
  readInt8(): number;
  readInt16(): number;
  readInt32(): number;
  readDouble(): number;
  readUVarIntString(): string | null;
  readUVarIntArray<T>(lees: (l: Lezer) => T): T[] | null;
  readTaggedFields(): unknown;
}

/** One request in the published format of Kafka: its key, a flexible version, and how body and answer are written. */
export interface Aanvraag<T> {
  sleutel: number;
  versie: number;
  naam: string;
  schrijf(s: Schrijver): Schrijver;
  lees(l: Lezer): T;
}

interface Antwoord {
  clientSideThrottleTime: number;
  uit: unknown;
}
interface Verzoek {
  request: { apiKey: number; apiVersion: number; apiName: string; encode: () => Promise<Schrijver> };
  response: {
    decode: (ruw: Buffer) => Promise<Antwoord>;
    parse: (data: Antwoord) => Promise<unknown>;
  };
}
interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  refreshMetadata(): Promise<void>;
  findControllerBroker(): Promise<{ connectionPool: { send(v: Verzoek): Promise<unknown> } }>;
}

const vereis = createRequire(import.meta.url);
const Encoder = vereis('kafkajs/src/protocol/encoder') as new () => Schrijver;
const Decoder = vereis('kafkajs/src/protocol/decoder') as new (ruw: Buffer) => Lezer;

export const schrijver = (): Schrijver => new Encoder();
/** An element of an array: its fields, closed by an empty list of labels. */
export const deel = (schrijf: (s: Schrijver) => Schrijver): Schrijver => schrijf(new Encoder()).writeUVarIntBytes();
/** Reads an array of elements that each close with a list of labels. */
export const leesDelen = <T>(l: Lezer, lees: (l: Lezer) => T): T[] =>
  l.readUVarIntArray((x) => {
    const uit = lees(x);
    x.readTaggedFields();
    return uit;
  }) ?? [];

/** The broker refused; `code` is Kafka's. */
export class AanvraagGeweigerd extends Error {
  constructor(
    readonly code: number,
    naam: string,
    melding: string | null,
  ) {
    super(`${naam}: ${melding ?? 'geweigerd'} (${code})`);
  }
}

/** @throws AanvraagGeweigerd unless the code is 0 */
export function eisGoed(naam: string, code: number, melding: string | null): void {
  if (code !== 0) throw new AanvraagGeweigerd(code, naam, melding);
}

/**
 * Administrative requests that kafkajs 2.2.4 has no method for, over kafkajs's own connection: login, retries, framing
 * and field encoding are its; only the bodies are ours. The way to its cluster is private and guarded by a test.
 */
export class Beheerlijn {
  private constructor(private readonly cluster: Cluster) {}

  /** @throws when the broker cannot be reached or refuses the login */
  static async open(kafka: Kafka): Promise<Beheerlijn> {
    const lijn = new Beheerlijn(clusterVan(kafka));
    await lijn.cluster.connect();
    await lijn.cluster.refreshMetadata();
    return lijn;
  }

  async vraag<T>(a: Aanvraag<T>): Promise<T> {
    const broker = await this.cluster.findControllerBroker();
    const uit = await broker.connectionPool.send(alsVerzoek(a));
    return uit as T;
  }

  sluit(): Promise<void> {
    return this.cluster.disconnect();
  }
}

/** The cluster object behind a kafkajs client. @throws when another kafkajs keeps it elsewhere */
export function clusterVan(kafka: Kafka): Cluster {
  const weg = Object.getOwnPropertySymbols(kafka).find((s) => s.description === 'private:Kafka:createCluster');
  const maak = weg && (kafka as unknown as Record<symbol, (o: object) => Cluster>)[weg];
  if (!maak) throw new Error('Deze kafkajs heeft zijn cluster op een andere plek');
  return maak({ metadataMaxAge: 300_000, allowAutoTopicCreation: false });
}

/** Header and answer of a flexible version begin with a list of labels of their own, which kafkajs leaves to the body. */
const alsVerzoek = <T>(a: Aanvraag<T>): Verzoek => ({
  request: {
    apiKey: a.sleutel,
    apiVersion: a.versie,
    apiName: a.naam,
    encode: async () => a.schrijf(schrijver().writeUVarIntBytes()).writeUVarIntBytes(),
  },
  response: {
    decode: async (ruw) => {
      const l = new Decoder(ruw);
      l.readTaggedFields();
      return { clientSideThrottleTime: l.readInt32(), uit: a.lees(l) };
    },
    parse: async ({ uit }) => uit,
  },
});
