import kafkajs from 'kafkajs';
import type { AclEntry } from 'kafkajs';
import type { Stap } from './verschil.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** Kafka's own word for a number of one of its lists. */
const woord = (lijst: object, n: number): string =>
  String(Object.entries(lijst).find(([, waarde]) => waarde === n)?.[0] ?? n);

const rechtTekst = (a: AclEntry): string =>
  [
    a.permissionType === AclPermissionTypes.ALLOW ? a.principal : `${a.principal} (verbod)`,
    woord(AclOperationTypes, a.operation),
    woord(AclResourceTypes, a.resourceType).toLowerCase(),
    a.resourcePatternType === ResourcePatternTypes.PREFIXED ? `${a.resourceName}*` : a.resourceName,
    ...(a.host === '*' ? [] : [`vanaf ${a.host}`]),
  ].join(' ');

const lijst = (o: Record<string, string | number | null>): string =>
  Object.entries(o)
    .map(([naam, waarde]) => `${naam}=${waarde ?? 'geen'}`)
    .join(' ') || 'niets';

/** One line for a person: `+` is made, `~` is changed, `-` is taken away, `!` is for you to judge. */
export function beschrijfStap(s: Stap): string {
  switch (s.wat) {
    case 'topic-maken':
      return `+ topic ${s.topic.naam} (${s.topic.partities} partitie${s.topic.partities === 1 ? '' : 's'}, ${lijst(s.topic.instellingen)})`;
    case 'topic-partities':
      return `~ topic ${s.naam}: ${s.nu} partities worden er ${s.moet}`;
    case 'topic-instellingen':
      return `~ topic ${s.naam}: ${lijst(s.nu)} wordt ${lijst(s.moet)}`;
    case 'gebruiker-maken':
      return `+ gebruiker ${s.partij.gebruiker} (${s.partij.titel})`;
    case 'gebruiker-weg':
      return `- gebruiker ${s.gebruiker}`;
    case 'recht-geven':
      return `+ recht ${rechtTekst(s.recht)}`;
    case 'recht-nemen':
      return `- recht ${rechtTekst(s.recht)}`;
    case 'quotum':
      return `~ quotum ${s.gebruiker}: ${lijst(Object.fromEntries(Object.keys(s.moet).map((naam) => [naam, s.nu[naam] ?? null])))} wordt ${lijst(s.moet)}`;
    case 'melding':
      return `! ${s.tekst}`;
  }
}
