import { readFileSync } from 'node:fs';
import type { Partijrol, Regioprofiel } from '@weerthuis/domain';
import { vraagToken } from '@weerthuis/testkit';
import { Werker } from './werker.js';

interface Inlog {
  gebruiker: string;
  wachtwoord: string;
}

/** What `npm start` writes of a running region. */
export interface Regiobestand {
  regio: string;
  klokBeweegbaar: boolean;
  instanties: {
    naam: string;
    rol: Partijrol;
    oin: string;
    url: string;
    issuer: string;
    databaseUrl: string;
    kafka: Inlog;
  }[];
  kafka: { brokers: string[]; beheer: Inlog };
  bediening: { url: string; sleutel: string };
  gebruikers: { gebruiker: string; wachtwoord: string; instantie: string; rollen: string[] }[];
}

/** A running region as the people in it reach it. */
export class Regio {
  private readonly werkers = new Map<string, Werker>();

  constructor(
    readonly bestand: Regiobestand,
    readonly profiel: Regioprofiel,
  ) {}

  static lees(pad: string, profiel: (regio: string) => Regioprofiel): Regio {
    const bestand = JSON.parse(readFileSync(pad, 'utf8')) as Regiobestand;
    return new Regio(bestand, profiel(bestand.regio));
  }

  /** The demo user with this employee role at this instance. */
  wie(instantie: string, rol: string): Werker {
    const sleutel = `${rol}.${instantie}`;
    const bekend = this.werkers.get(sleutel);
    if (bekend) return bekend;
    const { url, issuer, oin } = this.instantie(instantie);
    const gebruiker = this.bestand.gebruikers.find((g) => g.instantie === instantie && g.rollen.includes(rol));
    if (!gebruiker) throw new Error(`${instantie} heeft geen demo-gebruiker met rol ${rol}`);
    const werker = new Werker(instantie, oin, url, () => vraagToken(issuer, gebruiker.gebruiker, gebruiker.wachtwoord));
    this.werkers.set(sleutel, werker);
    return werker;
  }

  instantie(naam: string): Regiobestand['instanties'][number] {
    const gevonden = this.bestand.instanties.find((i) => i.naam === naam);
    if (!gevonden) throw new Error(`Instantie ${naam} draait niet in ${this.bestand.regio}`);
    return gevonden;
  }

  /** Stops or starts one instance, as its operator would. */
  async bedien(daad: 'stop' | 'start', instantie: string): Promise<void> {
    const { url, sleutel } = this.bestand.bediening;
    const antwoord = await fetch(`${url}/instanties/${instantie}/${daad}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sleutel}` },
    });
    if (!antwoord.ok) throw new Error(`${instantie} ${daad}: ${await antwoord.text()}`);
  }

  get hub(): string {
    return this.bestand.instanties.find((i) => i.rol === 'matching')?.naam ?? '';
  }
}
