import { isOin, PARTIJROLLEN } from '@weerthuis/domain';
import { LOGNIVEAUS } from './instantie-config.js';
import { adres, geheel, jaNee, keuze, lijst, passend, tekst, vertrouwen, type Lezer } from './lezers.js';

/** One environment variable of an instance: where it goes, how it is read, and what to tell who runs it. */
export interface Variabele {
  naam: string;
  /** Path in InstantieConfig. */
  veld: string;
  lees: Lezer<unknown>;
  uitleg: string;
  remedie: string;
  /** Used when the variable is absent; without it, and not `mag` be absent, it is required. */
  standaard?: string;
  magOntbreken?: true;
  geheim?: true;
}

export const VARIABELEN: readonly Variabele[] = [
  {
    naam: 'NAAM',
    veld: 'naam',
    lees: passend((t) => /^[a-z][a-z0-9-]{1,40}$/.test(t), 'heeft andere tekens dan a-z, 0-9 en -'),
    uitleg: 'Korte naam van de instantie, uniek in de regio.',
    remedie: 'Kies bijvoorbeeld zorg-traverse.',
  },
  {
    naam: 'ROL',
    veld: 'rol',
    lees: keuze(PARTIJROLLEN),
    uitleg: 'Wat de organisatie in de regio is; bepaalt welke app start.',
    remedie: 'Neem de rol uit het convenant.',
  },
  {
    naam: 'OIN',
    veld: 'oin',
    lees: passend(isOin, 'is geen OIN van 20 tekens'),
    uitleg: 'Organisatie-identificatienummer.',
    remedie: 'Neem het OIN uit het convenant.',
  },
  {
    naam: 'REGIO',
    veld: 'regio',
    lees: passend((t) => /^[a-z][a-z-]+$/.test(t), 'heeft andere tekens dan a-z en -'),
    uitleg: 'Naam van het regioprofiel.',
    remedie: 'Kies bijvoorbeeld hart-van-brabant.',
  },
  {
    naam: 'POORT',
    veld: 'poort',
    lees: geheel(0, 65535),
    standaard: '3000',
    uitleg: 'HTTP-poort; 0 laat het systeem kiezen.',
    remedie: 'Kies een vrije poort.',
  },
  {
    naam: 'DATABASE_URL',
    veld: 'databaseUrl',
    lees: adres('postgres', 'postgresql'),
    geheim: true,
    uitleg: 'De eigen PostgreSQL-database, met rol en wachtwoord.',
    remedie: 'Schrijf postgres://rol:wachtwoord@host:5432/database.',
  },
  {
    naam: 'POOLGROOTTE',
    veld: 'poolgrootte',
    lees: geheel(2, 50),
    standaard: '4',
    uitleg: 'Hoogste aantal verbindingen met de database.',
    remedie: 'Laat weg, of kies 4 tot 20.',
  },
  {
    naam: 'KAFKA_BROKERS',
    veld: 'kafka.brokers',
    lees: lijst,
    uitleg: 'Adressen van de Kafka-brokers.',
    remedie: 'Schrijf host:9092, met komma’s ertussen.',
  },
  {
    naam: 'KAFKA_GEBRUIKER',
    veld: 'kafka.gebruiker',
    lees: tekst,
    uitleg: 'SCRAM-gebruiker van deze organisatie.',
    remedie: 'Vraag hem aan wie de broker beheert.',
  },
  {
    naam: 'KAFKA_WACHTWOORD',
    veld: 'kafka.wachtwoord',
    lees: tekst,
    geheim: true,
    uitleg: 'Wachtwoord van die gebruiker.',
    remedie: 'Vraag het aan wie de broker beheert.',
  },
  {
    naam: 'KAFKA_TLS',
    veld: 'kafka.tls',
    lees: vertrouwen,
    standaard: 'nee',
    uitleg: 'Of de lijn naar de broker versleuteld is (TLS 1.3): ja, nee, of het bestand van de eigen uitgever.',
    remedie: 'Schrijf ja, of het pad van het certificaat (PEM) van wie het certificaat van de broker uitgaf.',
  },
  {
    naam: 'OIDC_ISSUER',
    veld: 'oidc.issuer',
    lees: adres('https', 'http'),
    uitleg: 'Uitgever van de tokens van deze organisatie.',
    remedie: 'Neem de issuer precies over zoals hij in de tokens staat.',
  },
  {
    naam: 'OIDC_AUDIENCE',
    veld: 'oidc.audience',
    lees: tekst,
    uitleg: 'De aud die een token voor deze instantie draagt.',
    remedie: 'Schrijf urn:weerthuis: met daarachter de naam.',
  },
  {
    naam: 'OIDC_ALGORITME',
    veld: 'oidc.algoritme',
    lees: keuze(['RS256', 'PS256', 'ES256', 'EdDSA']),
    standaard: 'ES256',
    uitleg: 'Het ene algoritme waarmee de uitgever tekent.',
    remedie: 'Laat weg, of kies wat de uitgever gebruikt.',
  },
  {
    naam: 'OIDC_CLIENT',
    veld: 'oidc.client',
    lees: tekst,
    magOntbreken: true,
    uitleg: 'Client bij de uitgever waarmee medewerkers in de schermen inloggen; zonder deze kan dat niet.',
    remedie: 'Neem de client-id over van de uitgever, of laat weg.',
  },
  {
    naam: 'OIDC_GEHEIM',
    veld: 'oidc.geheim',
    lees: tekst,
    magOntbreken: true,
    geheim: true,
    uitleg: 'Geheim van die client.',
    remedie: 'Neem het over van de uitgever; laat weg bij een openbare client.',
  },
  {
    naam: 'ADRES',
    veld: 'adres',
    lees: passend(
      (t) => URL.canParse(t) && /^https?:$/.test(new URL(t).protocol) && new URL(t).origin === t,
      'is geen adres zonder pad, zoals https://weerthuis.organisatie.nl',
    ),
    magOntbreken: true,
    uitleg: 'Adres waaronder medewerkers de schermen openen; zonder dit adres kan niemand inloggen met een browser.',
    remedie: 'Schrijf https:// met de naam, zonder pad en zonder schuine streep aan het eind.',
  },
  {
    naam: 'CONVENANT',
    veld: 'convenantPad',
    lees: tekst,
    uitleg: 'Bestand met het getekende convenant.',
    remedie: 'Geef het pad van het bestand.',
  },
  {
    naam: 'SLEUTELMAP',
    veld: 'sleutelmap',
    lees: tekst,
    uitleg: 'Map met de eigen sleutels, buiten de database en buiten git.',
    remedie: 'Geef een map waarin de instantie mag schrijven.',
  },
  {
    naam: 'SMTP_URL',
    veld: 'smtp',
    lees: adres('smtp', 'smtps'),
    magOntbreken: true,
    geheim: true,
    uitleg: 'Mailserver; zonder deze gaat er geen mail uit.',
    remedie: 'Schrijf smtp://host:25, of laat weg.',
  },
  {
    naam: 'AFZENDER',
    veld: 'afzender',
    lees: passend((t) => /^[^@\s]+@[^@\s]+$/.test(t), 'is geen mailadres'),
    magOntbreken: true,
    uitleg: 'Afzender van alle mail.',
    remedie: 'Geef een mailadres dat niets over wonen of zorg zegt.',
  },
  {
    naam: 'MELDADRES',
    veld: 'meldadres',
    lees: passend((t) => /^[^@\s]+@[^@\s]+$/.test(t), 'is geen mailadres'),
    magOntbreken: true,
    uitleg: 'Postbus van de organisatie voor meldingen over taken; zonder deze gaan die niet per mail.',
    remedie: 'Schrijf een gedeelde postbus zoals uitstroom@organisatie.nl, of laat weg.',
  },
  {
    naam: 'ONTWIKKEL',
    veld: 'ontwikkel',
    lees: jaNee,
    standaard: 'nee',
    uitleg: 'Gestart voor ontwikkeling of een test.',
    remedie: 'Laat weg in productie.',
  },
  {
    naam: 'KLOK_BEWEEGBAAR',
    veld: 'klokBeweegbaar',
    lees: jaNee,
    standaard: 'nee',
    uitleg: 'Of de datum van het domein verzet mag worden (demo en tests).',
    remedie: 'Laat weg in productie.',
  },
  {
    naam: 'LOGNIVEAU',
    veld: 'logniveau',
    lees: keuze(LOGNIVEAUS),
    standaard: 'info',
    uitleg: 'Vanaf welk niveau er gelogd wordt.',
    remedie: 'Laat weg, of kies debug bij een storing.',
  },
  {
    naam: 'ONTVANGST_INTERVAL',
    veld: 'ontvangstInterval',
    lees: geheel(10, 600_000),
    standaard: '5000',
    uitleg: 'Milliseconden tussen twee ontvangstbevestigingen aan dezelfde partij.',
    remedie: 'Laat weg, of kies 5000.',
  },
];
