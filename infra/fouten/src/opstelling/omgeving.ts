import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Partij, Regioprofiel } from '@weerthuis/domain';
import { MEDEWERKERROLLEN } from '@weerthuis/domain';
import {
  Busgereedschap,
  maakOntwikkelConvenant,
  partijSleutelmap,
  planConvenant,
  provisioneer,
  topics,
} from '@weerthuis/messaging';
import type { InstantieConfig } from '@weerthuis/platform';
import {
  doelgroep,
  maakDatabase,
  maakGebruikers,
  startIdp,
  startMailserver,
  startProxy,
  vrijePoort,
  type Idp,
  type Mailserver,
  type Proxy,
} from '@weerthuis/testkit';
import { Dienst } from './dienst.js';
import { kleinProfiel, LATER, PARTIJEN } from './profiel.js';
import type { Servers, Weg } from './servers.js';

const geheim = (): string => randomBytes(12).toString('hex');

/** A region of one organisation of each kind and the hub, each in a process of its own, with all it stands on. */
export class Omgeving {
  readonly diensten = new Map<string, Dienst>();
  private geheimen = new Map<string, string>();

  private constructor(
    readonly servers: Servers,
    readonly profiel: Regioprofiel,
    readonly idp: Idp,
    readonly mail: Mailserver,
    /** Between the instances and the mail server. */
    readonly mailweg: Proxy,
    /** Address of each database, past every proxy. */
    readonly databases: Map<string, string>,
  ) {}

  /** `later`: with the parties whose instance is not started yet. */
  static async start(
    servers: Servers,
    map: string,
    wens: { sabotage?: string[]; later?: boolean } = {},
  ): Promise<Omgeving> {
    mkdirSync(map, { recursive: true });
    const namen = [...Object.keys(PARTIJEN), ...(wens.later ? Object.keys(LATER) : [])];
    const profiel = kleinProfiel(`fouten-${randomBytes(4).toString('hex')}`, namen);
    const { partijen } = profiel;
    const mens = (rol: Partij['rol']) =>
      MEDEWERKERROLLEN[rol].map((functie) => ({ gebruiker: functie, wachtwoord: geheim(), rollen: [functie] }));
    const [convenantPad, idp, mail] = await Promise.all([
      maakOntwikkelConvenant(profiel, join(map, 'sleutels')),
      startIdp({
        map: join(map, 'idp'),
        organisaties: partijen.map((p) => ({ naam: p.naam, oin: p.oin, gebruikers: mens(p.rol) })),
      }),
      startMailserver(),
    ]);
    const mailweg = await startProxy(() => Number(new URL(mail.url).port));
    const o = new Omgeving(servers, profiel, idp, mail, mailweg, new Map());
    for (const p of partijen) {
      o.geheimen.set(p.oin, geheim());
      const url = await maakDatabase(servers.beheerUrl, `${profiel.regio}_${p.naam}`.replaceAll('-', '_'));
      o.databases.set(p.naam, url);
      const dienst = new Dienst(await o.config(p, url, map, convenantPad), join(map, 'log', `${p.naam}.log`));
      dienst.sabotage = wens.sabotage ?? [];
      o.diensten.set(p.naam, dienst);
    }
    await o.richtBrokerIn();
    await Promise.all([...o.diensten.values()].filter((d) => !(d.naam in LATER)).map((d) => d.start()));
    return o;
  }

  /** Users, topics and rights as the convenant has them; what is there stays. */
  async richtBrokerIn(): Promise<void> {
    const { kafka } = this.servers;
    const gebruikers = [...this.geheimen].map(([oin, wachtwoord]) => ({ gebruiker: this.gebruiker(oin), wachtwoord }));
    await maakGebruikers(kafka.gebruikersbeheer, gebruikers);
    const plan = planConvenant(this.profiel, { gebruiker: (oin) => this.gebruiker(oin) });
    await provisioneer({ brokers: kafka.brokers, ...kafka.beheer }, plan);
  }

  dienst(naam: string): Dienst {
    const gevonden = this.diensten.get(naam);
    if (!gevonden) throw new Error(`${naam} is geen dienst; kies uit ${[...this.diensten.keys()].join(', ')}`);
    return gevonden;
  }

  weg(naam: string): Weg {
    return this.servers.wegen.get(PARTIJEN[naam] ?? LATER[naam] ?? '') as Weg;
  }

  gebruiker = (oin: string): string => `${this.profiel.regio}-${oin}`;

  postvak = (naam: string): string => topics.in(this.profiel.regio, this.dienst(naam).config.oin);

  groep = (naam: string): string => topics.groep(this.profiel.regio, this.dienst(naam).config.oin);

  /** Does something with the tools of the broker's operator. */
  async metGereedschap<T>(werk: (g: Busgereedschap) => Promise<T>): Promise<T> {
    const { kafka } = this.servers;
    const g = await Busgereedschap.open({ brokers: kafka.brokers, ...kafka.beheer });
    try {
      return await werk(g);
    } finally {
      await g.sluit();
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.diensten.values()].map((d) => d.stop()));
    await Promise.all([this.idp.stop(), this.mailweg.sluit()]);
    await this.mail.stop();
  }

  private async config(p: Partij, url: string, map: string, convenantPad: string): Promise<InstantieConfig> {
    const weg = this.weg(p.naam);
    const databaseUrl = new URL(url);
    databaseUrl.port = String(weg.postgres.poort);
    return {
      naam: p.naam,
      rol: p.rol,
      oin: p.oin,
      regio: this.profiel.regio,
      poort: await vrijePoort(),
      databaseUrl: databaseUrl.toString(),
      // Zorg has room for the many writers of F10.
      poolgrootte: p.rol === 'zorg' ? 20 : 6,
      kafka: {
        brokers: [`127.0.0.1:${weg.kafka.poort}`],
        gebruiker: this.gebruiker(p.oin),
        wachtwoord: this.geheimen.get(p.oin) ?? '',
      },
      oidc: { issuer: this.idp.issuer(p.naam), audience: doelgroep(p.naam), algoritme: 'ES256' },
      convenantPad,
      sleutelmap: partijSleutelmap(join(map, 'sleutels'), p.oin),
      smtp: `smtp://127.0.0.1:${this.mailweg.poort}`,
      afzender: `${p.naam}@voorbeeld.invalid`,
      meldadres: `uitstroom@${p.naam}.voorbeeld.invalid`,
      ontwikkel: true,
      klokBeweegbaar: true,
      logniveau: 'warn',
      ontvangstInterval: 50,
    };
  }
}
