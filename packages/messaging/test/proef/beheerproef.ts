import { afterAll, beforeAll } from '@jest/globals';
import type { Instantie } from '@weerthuis/platform';
import { totdat } from '@weerthuis/testkit';
import type { Berichtregel } from '../../src/beheer/berichtenlijst.js';
import { mensen, vraag, type Antwoord, type Mensen } from './beheerder.js';
import { gezien, nieuw } from './hulp.js';
import { proefregio, type Proefregio } from './opstelling.js';
import { Ruw } from './ruw.js';

/** Per message what its handler does, and the id of its fact when that matters. */
export type Schets = [gedrag?: string, feit?: string][];

/** A hub whose operator asks, and zorg that sends it whatever a test wants; for the tests of one file. */
export class Beheerproef {
  regio!: Proefregio;
  wie!: Mensen;
  hub!: Instantie;
  zorg!: Ruw;
  token!: string;

  async open(): Promise<void> {
    this.regio = await proefregio();
    this.wie = await mensen(this.regio);
    this.hub = await this.regio.start('hub', { polling: 200 }, [], this.wie.oidc('hub'));
    this.zorg = await Ruw.als(this.regio, 'zorg');
    this.token = await this.wie.token('hub');
  }

  async sluit(): Promise<void> {
    await this.zorg?.sluit();
    await this.regio?.sluit();
    await this.wie?.sluit();
  }

  vraag<T = Record<string, unknown>>(pad: string, lichaam?: object, sleutel?: string): Promise<Antwoord<T>> {
    return vraag<T>(this.hub, this.token, pad, lichaam, sleutel);
  }

  /** Sends a stream of messages, the first with sequence `vanaf`. */
  async stuur(schets: Schets, { stroom = nieuw(), incarnatie = nieuw(), vanaf = 1 } = {}) {
    await this.zorg.stuur(
      ...schets.map(([gedrag, feit], i) =>
        this.zorg.record({
          kenmerken: { subject: stroom, incarnatie, sequence: String(vanaf + i), feit: feit ?? nieuw() },
          inhoud: { nummer: vanaf + i, ...(gedrag ? { gedrag } : {}), toelichting: 'Anna de Vries, 999990019' },
        }),
      ),
    );
    return { stroom, incarnatie };
  }

  async nummers(stroom: string): Promise<number[]> {
    return (await gezien(this.hub, stroom)).map((g) => g.nummer);
  }

  async lijst(pad = 'berichten'): Promise<Berichtregel[]> {
    return (await this.vraag<Berichtregel[]>(pad)).uit;
  }

  /** The held message of this stream, once there is one. */
  vast(stroom: string): Promise<Berichtregel> {
    return totdat(async () => (await this.lijst()).find((b) => b.stroom === stroom), { omschrijving: 'vastgehouden' });
  }
}

/** Starts it before the tests of the file and stops it after. */
export function beheerproef(): Beheerproef {
  const p = new Beheerproef();
  beforeAll(() => p.open(), 60_000);
  afterAll(() => p.sluit(), 30_000);
  return p;
}
