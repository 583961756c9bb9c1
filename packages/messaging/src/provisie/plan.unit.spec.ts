import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesProfiel } from '@weerthuis/domain';
import kafkajs from 'kafkajs';
import { planConvenant } from './plan.js';

const { AclOperationTypes: Mag, ResourcePatternTypes: Patroon } = kafkajs;
const profiel = leesProfiel(
  JSON.parse(readFileSync(new URL('../../../../regio/hart-van-brabant.json', import.meta.url), 'utf8')),
);
const plan = planConvenant(profiel);
const bewaard = (p: typeof plan) => Math.max(...p.topics.map((t) => Number(t.instellingen['retention.ms'])));

describe('het plan van een convenant voor de broker', () => {
  it('geeft elke partij een postvak en een eigen uit, hoogstens 30 dagen bewaard', () => {
    expect(plan.topics).toHaveLength(2 * profiel.partijen.length + 1);
    expect(bewaard(plan)).toBe(30 * 86_400_000);
    expect(bewaard(planConvenant(profiel, { bewaarDagen: 90 }))).toBe(30 * 86_400_000);
  });

  it('laat van een postvak alleen de eigenaar lezen, en alle partijen schrijven door een regel', () => {
    for (const { oin } of profiel.partijen) {
      const lezers = plan.acls.filter((a) => a.resourceName.endsWith(`.in.${oin}`) && a.operation === Mag.READ);
      expect(lezers.map((a) => a.principal)).toEqual([`User:${oin}`]);
    }
    const schrijvers = plan.acls.filter((a) => a.resourceName === `weerthuis.${profiel.regio}.in.`);
    expect(schrijvers).toHaveLength(profiel.partijen.length);
    expect(schrijvers.every((a) => a.resourcePatternType === Patroon.PREFIXED && a.operation === Mag.WRITE)).toBe(true);
  });

  it('geeft een groepsrecht dat op een punt eindigt', () => {
    const groepen = plan.acls.filter((a) => a.resourceName.endsWith('.') && a.operation === Mag.READ);
    expect(groepen.map((a) => a.resourceName)).toEqual(profiel.partijen.map((p) => `${p.oin}.`));
  });

  it('begrenst elke partij', () => {
    expect(plan.quota.map((q) => q.gebruiker)).toEqual(profiel.partijen.map((p) => p.oin));
    expect(plan.quota.every((q) => (q.grenzen['producer_byte_rate'] ?? 0) > 0)).toBe(true);
  });

  it.each(['status', 'lijst'])('geeft wie uittrad geen recht en een quotum van niets (%s)', (hoe) => {
    const [eerste, ...rest] = profiel.partijen;
    const weg = eerste!.oin;
    const zonder =
      hoe === 'status'
        ? planConvenant({ ...profiel, partijen: [{ ...eerste!, status: 'uitgetreden' }, ...rest] })
        : planConvenant(profiel, { uitgetreden: [weg] });
    expect(JSON.stringify([zonder.acls, zonder.topics, zonder.partijen])).not.toContain(weg);
    expect(zonder.quota.find((q) => q.gebruiker === weg)?.grenzen).toMatchObject({ producer_byte_rate: 1024 });
  });
});
