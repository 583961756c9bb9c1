import type { Admin } from 'kafkajs';

const GEDULD = 30_000;

/**
 * Waits until every partition has a leader. A broker that has not heard of a new topic yet answers "unknown topic", which
 * kafkajs's own wait takes for a failure.
 */
export async function wachtOpLeiders(admin: Admin, namen: string[]): Promise<void> {
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
