import type { Oin, Regioprofiel } from '@weerthuis/domain';
import kafkajs from 'kafkajs';
import type { AclEntry, Admin } from 'kafkajs';
import { deelnemers } from '../convenant/convenant.js';
import { topics } from '../instantie/topics.js';
import { maakKafka, type KafkaAanmelding } from './kafka-client.js';

/** What a convenant asks of the broker. */
export interface Convenantplan {
  topics: { naam: string; partities: number; bewaarMs: number }[];
  acls: AclEntry[];
}

export interface PlanOpties {
  /** Broker user of a party; default its OIN. */
  gebruiker?: (oin: Oin) => string;
  /** Partitions of a mailbox; order does not depend on it. */
  partities?: number;
  bewaarDagen?: number;
}

const { AclOperationTypes: Mag, AclPermissionTypes, AclResourceTypes: Soort, ResourcePatternTypes: Patroon } = kafkajs;

const recht = (
  principal: string,
  resourceType: number,
  resourceName: string,
  resourcePatternType: number,
  operation: number,
): AclEntry => ({
  principal,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  resourceType,
  resourceName,
  resourcePatternType,
  operation,
});

/**
 * Topics and access rules of a region: every party writes to all mailboxes by one prefixed rule and reads only its own;
 * its `uit` is its own; the hub writes `openbaar`, which everybody reads.
 */
export function planConvenant(profiel: Regioprofiel, o: PlanOpties = {}): Convenantplan {
  const { gebruiker = (oin) => oin, partities = 1, bewaarDagen = 30 } = o;
  const bewaarMs = Math.min(bewaarDagen, 30) * 86_400_000;
  const { regio } = profiel;
  const plan: Convenantplan = { topics: [{ naam: topics.openbaar(regio), partities: 1, bewaarMs }], acls: [] };
  for (const { oin, rol } of deelnemers(profiel)) {
    const wie = `User:${gebruiker(oin)}`;
    plan.topics.push(
      { naam: topics.in(regio, oin), partities, bewaarMs },
      { naam: topics.uit(regio, oin), partities: 1, bewaarMs },
    );
    plan.acls.push(
      recht(wie, Soort.TOPIC, topics.inVoorvoegsel(regio), Patroon.PREFIXED, Mag.WRITE),
      recht(wie, Soort.TOPIC, topics.in(regio, oin), Patroon.LITERAL, Mag.READ),
      recht(wie, Soort.TOPIC, topics.uit(regio, oin), Patroon.LITERAL, Mag.WRITE),
      recht(wie, Soort.TOPIC, topics.uit(regio, oin), Patroon.LITERAL, Mag.READ),
      recht(wie, Soort.GROUP, topics.groepvoorvoegsel(oin), Patroon.PREFIXED, Mag.READ),
      recht(wie, Soort.TOPIC, topics.openbaar(regio), Patroon.LITERAL, rol === 'matching' ? Mag.WRITE : Mag.READ),
    );
  }
  return plan;
}

/** Makes what is not there yet; running it again changes nothing. Needs the login of a super user. */
export async function provisioneer(beheer: KafkaAanmelding, plan: Convenantplan): Promise<void> {
  const admin = maakKafka(beheer, 'weerthuis-beheer').admin();
  await admin.connect();
  try {
    const er = new Set(await admin.listTopics());
    const nieuw = plan.topics.filter((t) => !er.has(t.naam));
    if (nieuw.length) await admin.createTopics({ waitForLeaders: false, topics: nieuw.map(topicOpdracht) });
    if (nieuw.length)
      await wachtOpLeiders(
        admin,
        nieuw.map((t) => t.naam),
      );
    await admin.createAcls({ acl: plan.acls });
  } finally {
    await admin.disconnect();
  }
}

const GEDULD = 30_000;

/**
 * Waits until every partition has a leader. A broker that has not heard of a new topic yet answers "unknown topic", which
 * kafkajs's own wait takes for a failure.
 */
async function wachtOpLeiders(admin: Admin, namen: string[]): Promise<void> {
  for (const begin = Date.now(); ;) {
    try {
      const { topics: bekend } = await admin.fetchTopicMetadata({ topics: namen });
      if (bekend.every((t) => t.partitions.length > 0 && t.partitions.every((p) => p.leader >= 0))) return;
    } catch (fout) {
      if (Date.now() - begin > GEDULD) throw fout;
    }
    if (Date.now() - begin > GEDULD) throw new Error('Niet elk nieuw topic heeft een leider gekregen');
    await new Promise((verder) => setTimeout(verder, 100));
  }
}

const topicOpdracht = (t: Convenantplan['topics'][number]) => ({
  topic: t.naam,
  numPartitions: t.partities,
  configEntries: [
    { name: 'message.timestamp.type', value: 'LogAppendTime' },
    { name: 'retention.ms', value: String(t.bewaarMs) },
  ],
});
