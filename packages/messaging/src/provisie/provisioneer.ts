import type { KafkaAanmelding } from '../vervoer/kafka-client.js';
import { zetQuota } from './aanvragen/quota.js';
import { metBeheer, type Beheer } from './beheer.js';
import { doeStappen, maakTopics, type Wachtwoorden } from './daden.js';
import type { Convenantplan } from './plan.js';
import { leesStand } from './stand.js';
import { verschil, type Stap } from './verschil.js';

/** Makes what is missing without looking for more: for a new region. Running it again changes nothing. */
export const provisioneer = (beheer: KafkaAanmelding, plan: Convenantplan): Promise<void> =>
  metBeheer(beheer, async ({ admin, lijn }) => {
    const er = new Set(await admin.listTopics());
    await maakTopics(
      admin,
      plan.topics.filter((t) => !er.has(t.naam)),
    );
    await admin.createAcls({ acl: plan.acls });
    await lijn.vraag(zetQuota(plan.quota));
  });

/** The differences between convenant and broker; changes nothing. Needs the login of a super user. */
export const bepaalVerschil = (beheer: KafkaAanmelding, plan: Convenantplan): Promise<Stap[]> =>
  metBeheer(beheer, (b) => verschilNu(b, plan));

export interface ToepasOpties {
  wachtwoord?: Wachtwoorden;
  /** Told of each step as it is done. */
  gedaan?: (stap: Stap) => void;
}

/**
 * Mends the differences, who left first. Gives what is left once the broker has taken all in: notices, and users without
 * a password.
 */
export const pasToe = (beheer: KafkaAanmelding, plan: Convenantplan, o: ToepasOpties = {}): Promise<Stap[]> => {
  const { wachtwoord = () => undefined, gedaan = () => undefined } = o;
  const blijft = (s: Stap) => s.wat === 'melding' || (s.wat === 'gebruiker-maken' && !wachtwoord(s.partij.gebruiker));
  return metBeheer(beheer, async (b) => {
    await doeStappen(b, await verschilNu(b, plan), wachtwoord, gedaan);
    return totRust(b, plan, blijft);
  });
};

const verschilNu = async ({ admin, lijn }: Beheer, plan: Convenantplan): Promise<Stap[]> =>
  verschil(plan, await leesStand(admin, lijn, plan.regio));

const GEDULD = 10_000;

/** An answer comes just before the change is in force: waits until it is. */
async function totRust(b: Beheer, plan: Convenantplan, blijft: (s: Stap) => boolean): Promise<Stap[]> {
  for (const begin = Date.now(); ;) {
    const over = await verschilNu(b, plan);
    if (over.every(blijft) || Date.now() - begin > GEDULD) return over;
    await new Promise((verder) => setTimeout(verder, 50));
  }
}
