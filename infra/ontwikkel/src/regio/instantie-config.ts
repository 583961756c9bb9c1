import type { Partij, Regioprofiel } from '@weerthuis/domain';
import type { InstantieConfig } from '@weerthuis/platform';
import { doelgroep, SCHERMENCLIENT } from '@weerthuis/testkit';
import { adresVan } from './poorten.js';
import type { Geheim } from './geheimen.js';

/** What all instances of a started region share. */
export interface Omgeving {
  profiel: Regioprofiel;
  brokers: string[];
  idpUrl: string;
  smtp: string;
  convenantPad: string;
  sleutelmap: (oin: string) => string;
  klokBeweegbaar: boolean;
}

/** The configuration of one instance for development; an organisation gets the same from its environment. */
export const instantieConfig = (
  o: Omgeving,
  partij: Partij,
  poort: number,
  databaseUrl: string,
  geheim: Geheim,
): InstantieConfig => ({
  naam: partij.naam,
  rol: partij.rol,
  oin: partij.oin,
  regio: o.profiel.regio,
  poort,
  databaseUrl,
  poolgrootte: 4,
  kafka: { brokers: o.brokers, gebruiker: partij.oin, wachtwoord: geheim.kafka },
  oidc: {
    issuer: `${o.idpUrl}/${partij.naam}`,
    audience: doelgroep(partij.naam),
    algoritme: 'ES256',
    client: SCHERMENCLIENT.id,
    geheim: SCHERMENCLIENT.geheim,
  },
  adres: adresVan(poort),
  convenantPad: o.convenantPad,
  sleutelmap: o.sleutelmap(partij.oin),
  smtp: o.smtp,
  afzender: `${partij.naam}@voorbeeld.invalid`,
  meldadres: `uitstroom@${partij.naam}.voorbeeld.invalid`,
  ontwikkel: true,
  klokBeweegbaar: o.klokBeweegbaar,
  logniveau: 'warn',
  ontvangstInterval: 50,
});

/** Name of the database and of its role: region and party, as SQL identifier. */
export const databasenaam = (regio: string, naam: string): string =>
  `${regio}_${naam}`.replaceAll('-', '_').slice(0, 50);
