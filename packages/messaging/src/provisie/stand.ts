import kafkajs from 'kafkajs';
import type { AclEntry, Admin } from 'kafkajs';
import { topics } from '../instantie/topics.js';
import type { Beheerlijn } from './aanvragen/aanvraag.js';
import { beschrijfGebruikers } from './aanvragen/gebruikers.js';
import { beschrijfQuota, type Grenzen } from './aanvragen/quota.js';

/** What the broker has now. */
export interface Brokerstand {
  /** Topics of the region, with the settings that were set on them. */
  topics: Map<string, { partities: number; instellingen: Record<string, string> }>;
  /** All access rules of the cluster. */
  acls: AclEntry[];
  gebruikers: Set<string>;
  quota: Map<string, Grenzen>;
}

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ResourcePatternTypes } = kafkajs;
/** Kafka's number for a setting that was set on the topic itself. */
const OP_HET_TOPIC = 1;

/** Needs the login of a super user. */
export async function leesStand(admin: Admin, lijn: Beheerlijn, regio: string): Promise<Brokerstand> {
  const [rijen, acls, gebruikers, quota] = await Promise.all([
    leesTopics(admin, topics.voorvoegsel(regio)),
    leesAcls(admin),
    lijn.vraag(beschrijfGebruikers),
    lijn.vraag(beschrijfQuota),
  ]);
  return {
    topics: rijen,
    acls,
    gebruikers: new Set(gebruikers),
    quota: new Map(quota.map((q) => [q.gebruiker, q.grenzen])),
  };
}

async function leesTopics(admin: Admin, voorvoegsel: string): Promise<Brokerstand['topics']> {
  const namen = (await admin.listTopics()).filter((t) => t.startsWith(voorvoegsel));
  if (!namen.length) return new Map();
  const [{ topics: gevonden }, { resources }] = await Promise.all([
    admin.fetchTopicMetadata({ topics: namen }),
    admin.describeConfigs({
      resources: namen.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
      includeSynonyms: false,
    }),
  ]);
  const instellingen = new Map(
    resources.map((r) => [
      r.resourceName,
      Object.fromEntries(
        r.configEntries
          .filter((e) => Number(e.configSource) === OP_HET_TOPIC)
          .map((e) => [e.configName, e.configValue]),
      ),
    ]),
  );
  return new Map(
    gevonden.map((t) => [t.name, { partities: t.partitions.length, instellingen: instellingen.get(t.name) ?? {} }]),
  );
}

async function leesAcls(admin: Admin): Promise<AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
    acls.map(({ principal, host, operation, permissionType }) => ({
      resourceType,
      resourceName,
      resourcePatternType,
      principal,
      host,
      operation,
      permissionType,
    })),
  );
}
