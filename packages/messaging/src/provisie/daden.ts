import kafkajs from 'kafkajs';
import type { AclEntry, Admin } from 'kafkajs';
import { zetGebruikers } from './aanvragen/gebruikers.js';
import { zetQuota } from './aanvragen/quota.js';
import type { Beheer } from './beheer.js';
import type { Topicplan } from './plan.js';
import type { Stap } from './verschil.js';
import { wachtOpLeiders } from './wacht-op-leiders.js';

/** Password for a user that must be made; without one it is not made. */
export type Wachtwoorden = (gebruiker: string) => string | undefined;

type Van<K extends Stap['wat']> = Extract<Stap, { wat: K }>;
/** Does steps of one kind at once; gives those that were done. */
type Daad<K extends Stap['wat']> = (b: Beheer, stappen: Van<K>[], wachtwoord: Wachtwoorden) => Promise<Stap[]>;

const DADEN: { [K in Stap['wat']]: Daad<K> } = {
  'topic-maken': ({ admin }, s) =>
    maakTopics(
      admin,
      s.map((x) => x.topic),
    ).then(() => s),
  'topic-partities': ({ admin }, s) =>
    admin.createPartitions({ topicPartitions: s.map((x) => ({ topic: x.naam, count: x.moet })) }).then(() => s),
  'topic-instellingen': ({ admin }, s) =>
    admin.alterConfigs({ validateOnly: false, resources: s.map((x) => instellingen(x.naam, x.moet)) }).then(() => s),
  'gebruiker-maken': async ({ lijn }, s, wachtwoord) => {
    const kan = s.filter((x) => wachtwoord(x.partij.gebruiker));
    const maak = kan.map(({ partij: { gebruiker } }) => ({ gebruiker, wachtwoord: wachtwoord(gebruiker) ?? '' }));
    if (maak.length) await lijn.vraag(zetGebruikers({ maak }));
    return kan;
  },
  'gebruiker-weg': ({ lijn }, s) => lijn.vraag(zetGebruikers({ weg: s.map((x) => x.gebruiker) })).then(() => s),
  'recht-geven': ({ admin }, s) => admin.createAcls({ acl: s.map((x) => x.recht) }).then(() => s),
  'recht-nemen': ({ admin }, s) =>
    neemRechten(
      admin,
      s.map((x) => x.recht),
    ).then(() => s),
  quotum: ({ lijn }, s) =>
    lijn.vraag(zetQuota(s.map((x) => ({ gebruiker: x.gebruiker, grenzen: x.moet })))).then(() => s),
  melding: () => Promise.resolve([]),
};

/** Does the steps in their order, those of one kind that follow each other at once. @throws on the first refusal */
export async function doeStappen(
  b: Beheer,
  stappen: Stap[],
  wachtwoord: Wachtwoorden,
  gedaan: (s: Stap) => void,
): Promise<void> {
  for (let van = 0; van < stappen.length;) {
    const { wat } = stappen[van]!;
    const einde = stappen.findIndex((s, i) => i > van && s.wat !== wat);
    const groep = stappen.slice(van, einde < 0 ? stappen.length : einde);
    (await (DADEN[wat] as Daad<typeof wat>)(b, groep as never[], wachtwoord)).forEach(gedaan);
    van += groep.length;
  }
}

/** @throws when the broker did not take a rule away */
async function neemRechten(admin: Admin, filters: AclEntry[]): Promise<void> {
  const { filterResponses } = await admin.deleteAcls({ filters });
  const mis = filterResponses.find((f) => f.errorCode !== 0);
  if (mis) throw new Error(`Niet elk recht werd weggenomen: ${mis.errorMessage ?? mis.errorCode}`);
}

const rijen = (o: Record<string, string>) => Object.entries(o).map(([name, value]) => ({ name, value }));

/** All settings of the topic: what is not named goes back to the broker's. */
const instellingen = (name: string, moet: Record<string, string>) => ({
  type: kafkajs.ConfigResourceTypes.TOPIC,
  name,
  configEntries: rijen(moet),
});

/** Topics in one request: few enough for one write of the controller's log. */
const PER_KEER = 500;

export async function maakTopics(admin: Admin, nieuw: Topicplan[]): Promise<void> {
  for (let i = 0; i < nieuw.length; i += PER_KEER) {
    const deel = nieuw.slice(i, i + PER_KEER);
    await admin.createTopics({
      waitForLeaders: false,
      topics: deel.map((t) => ({ topic: t.naam, numPartitions: t.partities, configEntries: rijen(t.instellingen) })),
    });
    await wachtOpLeiders(
      admin,
      deel.map((t) => t.naam),
    );
  }
}
