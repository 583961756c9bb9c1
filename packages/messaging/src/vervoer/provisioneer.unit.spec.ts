import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesProfiel } from '@weerthuis/domain';
import kafkajs from 'kafkajs';
import { planConvenant } from './provisioneer.js';

const { AclOperationTypes: Mag, ResourcePatternTypes: Patroon } = kafkajs;
const profiel = leesProfiel(
  JSON.parse(readFileSync(new URL('../../../../regio/hart-van-brabant.json', import.meta.url), 'utf8')),
);
const plan = planConvenant(profiel);

describe('het plan van een convenant voor de broker', () => {
  it('geeft elke partij een postvak en een eigen uit, hoogstens 30 dagen bewaard', () => {
    expect(plan.topics).toHaveLength(2 * profiel.partijen.length + 1);
    expect(Math.max(...plan.topics.map((t) => t.bewaarMs))).toBe(30 * 86_400_000);
    expect(Math.max(...planConvenant(profiel, { bewaarDagen: 90 }).topics.map((t) => t.bewaarMs))).toBe(
      30 * 86_400_000,
    );
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

  it('geeft wie uittrad niets', () => {
    const [eerste, ...rest] = profiel.partijen;
    const zonder = planConvenant({ ...profiel, partijen: [{ ...eerste!, status: 'uitgetreden' }, ...rest] });
    expect(JSON.stringify(zonder)).not.toContain(eerste!.oin);
  });
});
