export { wortel } from './proces/wortel.js';
export { totdat, type TotdatOpties } from './proces/totdat.js';
export { luistert, vrijePoort } from './proces/poort.js';
export { beeindig, leeft, metSlot, opdrachtregel, startLos } from './proces/proces.js';
export {
  startPostgres,
  stopPostgres,
  wisPostgres,
  type Postgres,
  type PostgresOpties,
} from './postgres/start-postgres.js';
export { maakDatabase, metVerbinding } from './postgres/nieuwe-database.js';
export { aanwezig, kafkaJars, ZONDER_JAVA } from './kafka/jars.js';
export { startKafka, stopKafka, wisKafka, type Kafka, type KafkaOpties } from './kafka/start-kafka.js';
export { maakGebruikers, wachtOpAanmelding, type Aanmelding, type KafkaBeheer } from './kafka/scram-gebruikers.js';
export { startProef, testOmgeving, type ProefAdressen, type TestOmgeving } from './omgeving/omgeving.js';
export { startIdp, vraagToken, type Idp, type IdpOpties } from './idp/start-idp.js';
export { doelgroep, SCHERMENCLIENT, type Demogebruiker, type IdpOrganisatie } from './idp/uitgever.js';
export { startMailserver, type Mailserver } from './mail/start-mailserver.js';
export { type Bericht } from './mail/bericht.js';
export { startProxy, type Proxy, type Storing } from './proxy/start-proxy.js';
