import { readFileSync } from 'node:fs';
import kafkajs from 'kafkajs';
import type { Kafka, KafkaConfig, logCreator as LogCreator } from 'kafkajs';
import { kalmeerKafkajs } from './kalm-kafkajs.js';

export interface KafkaAanmelding {
  brokers: string[];
  gebruiker: string;
  wachtwoord: string;
  /** Whether the line is encrypted; a path: by a broker whose certificate the authority in that PEM file issued. */
  tls?: boolean | string;
}

/** Where kafkajs says something; level 1 is an error, 2 a warning. */
export type KafkaLog = (niveau: number, tekst: string) => void;

/** Normal in the first seconds of a broker and while a group forms; the supervisor handles them. */
const GEWOON =
  /coordinator|rebalanc|leader|Response Heartbeat|Response JoinGroup|Response SyncGroup|not aware of this member/i;

const logmaker =
  (log: KafkaLog): LogCreator =>
  () =>
  ({ level, log: { message, ['error']: fout } }) => {
    const tekst = [message, fout].filter(Boolean).join(': ');
    log(GEWOON.test(tekst) ? 4 : level, tekst);
  };

/** TLS 1.3 and nothing older (NCSC, ICT-beveiligingsrichtlijnen voor TLS 2025-05: "goed"). */
const lijn = (tls: KafkaAanmelding['tls'] = false): KafkaConfig['ssl'] =>
  tls === false
    ? false
    : { minVersion: 'TLSv1.3', ...(typeof tls === 'string' ? { ca: [readFileSync(tls, 'utf8')] } : {}) };

/** A kafkajs client under one principal (SCRAM-SHA-512). */
export function maakKafka(k: KafkaAanmelding, naam: string, log: KafkaLog = () => undefined): Kafka {
  kalmeerKafkajs();
  return new kafkajs.Kafka({
    clientId: naam,
    brokers: k.brokers,
    sasl: { mechanism: 'scram-sha-512', username: k.gebruiker, password: k.wachtwoord },
    ssl: lijn(k.tls),
    connectionTimeout: 5000,
    authenticationTimeout: 10_000,
    requestTimeout: 10_000,
    enforceRequestTimeout: true,
    retry: { retries: 4, initialRetryTime: 200, maxRetryTime: 5000 },
    logLevel: kafkajs.logLevel.WARN,
    logCreator: logmaker(log),
  });
}
