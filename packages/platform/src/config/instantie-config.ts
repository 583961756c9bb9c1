import type { Oin, Partijrol } from '@weerthuis/domain';

export const LOGNIVEAUS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type Logniveau = (typeof LOGNIVEAUS)[number];

/** All that one instance (one organisation) needs to know from outside; nothing else reads the environment. */
export interface InstantieConfig {
  /** Short name, unique in the region: `zorg-traverse`; also the name of its DataSource and in its logs. */
  naam: string;
  rol: Partijrol;
  oin: Oin;
  /** Name of the region profile and part of every topic name. */
  regio: string;
  /** HTTP port; 0 lets the system choose. */
  poort: number;
  databaseUrl: string;
  poolgrootte: number;
  kafka: {
    brokers: string[];
    gebruiker: string;
    wachtwoord: string;
    /** Whether the line to the broker is encrypted; a path: of the certificate that issued the broker's. */
    tls?: boolean | string;
  };
  /** `algoritme` is the one signature algorithm that is accepted from this issuer (default ES256). */
  oidc: {
    issuer: string;
    audience: string;
    algoritme?: string;
    /** The client that its screens log in with; without it nobody logs in with a browser. */
    client?: string;
    /** Secret of that client; without it the client is public and PKCE alone protects the code. */
    geheim?: string;
  };
  /** Origin under which employees open this instance: `https://weerthuis.organisatie.nl`. */
  adres?: string;
  /** File of the signed convenant. */
  convenantPad: string;
  /** Folder for private keys; made when it does not exist. */
  sleutelmap: string;
  /** Without it the instance sends no mail. */
  smtp?: string;
  /** Sender of all mail. */
  afzender?: string;
  /** Shared mailbox of the organisation for notices about its tasks. */
  meldadres?: string;
  /** Started by `npm start` or a test: accepts demo facilities. */
  ontwikkel: boolean;
  klokBeweegbaar: boolean;
  logniveau: Logniveau;
  /** Milliseconds between two receipts to the same sender. */
  ontvangstInterval: number;
}
