import type { Oin, Partij, Regioprofiel } from '@weerthuis/domain';
import kafkajs from 'kafkajs';
import type { AclEntry } from 'kafkajs';
import { topics } from '../instantie/topics.js';
import type { Gebruikersquota, Grenzen } from './aanvragen/quota.js';

export interface Topicplan {
  naam: string;
  partities: number;
  /** All settings of its own that the topic has; others are the broker's. */
  instellingen: Record<string, string>;
}

/** A party and the broker user that it is. */
export interface Partijplan {
  oin: Oin;
  titel: string;
  gebruiker: string;
}

/** What a convenant asks of the broker. */
export interface Convenantplan {
  regio: string;
  partijen: Partijplan[];
  /** Who left: no rights, no user, a quota of nothing. */
  vertrokken: Partijplan[];
  topics: Topicplan[];
  /** Topics of who left: not made and not removed; nobody may read them, and what is in them expires. */
  verlaten: string[];
  acls: AclEntry[];
  quota: Gebruikersquota[];
}

export interface PlanOpties {
  /** Broker user of a party; default its OIN. */
  gebruiker?: (oin: Oin) => string;
  /** Partitions of a mailbox; order does not depend on it. */
  partities?: number;
  bewaarDagen?: number;
  /** Parties that left, beside those that the profile marks as such. */
  uitgetreden?: Oin[];
  /** Limits of one party; default {@link GRENZEN}. */
  grenzen?: (p: Partij) => Grenzen;
}

const MIB = 1024 * 1024;
/**
 * Far above what a party sends on its busiest day (a fact is 1 to 2 KB) and after a restore, far below what would keep a
 * broker from the others. Bytes per second; `request_percentage` of one broker thread.
 */
export const GRENZEN: Grenzen = { producer_byte_rate: 16 * MIB, consumer_byte_rate: 32 * MIB, request_percentage: 100 };
/** As good as nothing: Kafka refuses zero, and one byte would leave whoever comes back waiting for hours. */
export const NIETS: Grenzen = { producer_byte_rate: 1024, consumer_byte_rate: 1024, request_percentage: 1 };
const LANGST_BEWAARD = 30;

const { AclOperationTypes: Mag, AclPermissionTypes, AclResourceTypes: Soort, ResourcePatternTypes: Patroon } = kafkajs;

const recht = (
  gebruiker: string,
  resourceType: number,
  resourceName: string,
  resourcePatternType: number,
  operation: number,
): AclEntry => ({
  principal: `User:${gebruiker}`,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  resourceType,
  resourceName,
  resourcePatternType,
  operation,
});

const rechten = (regio: string, { oin, rol }: Partij, wie: string): AclEntry[] => [
  recht(wie, Soort.TOPIC, topics.inVoorvoegsel(regio), Patroon.PREFIXED, Mag.WRITE),
  recht(wie, Soort.TOPIC, topics.in(regio, oin), Patroon.LITERAL, Mag.READ),
  recht(wie, Soort.TOPIC, topics.uit(regio, oin), Patroon.LITERAL, Mag.WRITE),
  recht(wie, Soort.TOPIC, topics.uit(regio, oin), Patroon.LITERAL, Mag.READ),
  recht(wie, Soort.GROUP, topics.groepvoorvoegsel(oin), Patroon.PREFIXED, Mag.READ),
  recht(wie, Soort.TOPIC, topics.openbaar(regio), Patroon.LITERAL, rol === 'matching' ? Mag.WRITE : Mag.READ),
];

/**
 * Topics, access rules and limits of a region: every party writes to all mailboxes by one prefixed rule and reads only
 * its own; its `uit` is its own; the hub writes `openbaar`, which everybody reads.
 */
export function planConvenant(profiel: Regioprofiel, o: PlanOpties = {}): Convenantplan {
  const { gebruiker = (oin) => oin, partities = 1, bewaarDagen = LANGST_BEWAARD, uitgetreden = [] } = o;
  const { regio } = profiel;
  const instellingen = {
    'message.timestamp.type': 'LogAppendTime',
    'retention.ms': String(Math.min(bewaarDagen, LANGST_BEWAARD) * 86_400_000),
  };
  const weg = (p: Partij) => p.status === 'uitgetreden' || uitgetreden.includes(p.oin);
  const blijven = profiel.partijen.filter((p) => !weg(p));
  const vertrokken = profiel.partijen.filter(weg);
  const alsPlan = ({ oin, titel }: Partij): Partijplan => ({ oin, titel, gebruiker: gebruiker(oin) });
  const grenzen = o.grenzen ?? (() => GRENZEN);
  return {
    regio,
    partijen: blijven.map(alsPlan),
    vertrokken: vertrokken.map(alsPlan),
    topics: [
      { naam: topics.openbaar(regio), partities: 1, instellingen },
      ...blijven.flatMap(({ oin }) => [
        { naam: topics.in(regio, oin), partities, instellingen },
        { naam: topics.uit(regio, oin), partities: 1, instellingen },
      ]),
    ],
    verlaten: vertrokken.flatMap(({ oin }) => [topics.in(regio, oin), topics.uit(regio, oin)]),
    acls: blijven.flatMap((p) => rechten(regio, p, gebruiker(p.oin))),
    quota: [
      ...blijven.map((p) => ({ gebruiker: gebruiker(p.oin), grenzen: grenzen(p) })),
      ...vertrokken.map((p) => ({ gebruiker: gebruiker(p.oin), grenzen: NIETS })),
    ],
  };
}
