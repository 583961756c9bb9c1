import { randomUUID } from 'node:crypto';

/** What came of one attempt: an answer, or nothing that says what happened. */
export type Uitkomst = { soort: 'antwoord'; status: number } | { soort: 'onbekend'; reden: string };

/** One operation of a client, from the moment it was asked until it is certain what came of it. */
export interface Handeling {
  nr: number;
  /** Name of the instance. */
  waar: string;
  methode: string;
  pad: string;
  /** The same in every attempt. */
  sleutel: string;
  lichaam: object | undefined;
  gevraagdOp: number;
  klaarOp?: number;
  pogingen: Uitkomst[];
  /** `ok`: 2xx; `nee`: refused for a reason of its own; `onbekend`: nobody knows. */
  stand: 'loopt' | 'ok' | 'nee' | 'onbekend';
  status?: number;
  code?: string;
  id?: string;
  /** Sends it once more as it was, or with another body under the same key. */
  herhaal: (lichaam?: object) => Promise<{ status: number; id?: string; code?: string }>;
  /** Ids of every 2xx answer to this key: more than one kind is a second effect. */
  ids: Set<string>;
}

/** The history of all operations of a run, as the clients saw it. */
export class Geschiedenis {
  readonly alle: Handeling[] = [];

  begin(waar: string, methode: string, pad: string, lichaam?: object): Handeling {
    const h: Handeling = {
      nr: this.alle.length,
      waar,
      methode,
      pad,
      sleutel: randomUUID(),
      lichaam,
      gevraagdOp: Date.now(),
      pogingen: [],
      stand: 'loopt',
      herhaal: () => Promise.reject(new Error('nog niet gevraagd')),
      ids: new Set(),
    };
    this.alle.push(h);
    return h;
  }

  /** Operations that succeeded at an instance whose path fits. */
  gelukt(waar: string, pad: RegExp, methode = 'POST'): Handeling[] {
    return this.alle.filter((h) => h.stand === 'ok' && h.waar === waar && h.methode === methode && pad.test(h.pad));
  }
}
