import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesProfiel } from '@weerthuis/domain';
import kafkajs from 'kafkajs';
import type { AclEntry } from 'kafkajs';
import { beschrijfStap } from './beschrijf-stap.js';
import { planConvenant, type Convenantplan } from './plan.js';
import type { Brokerstand } from './stand.js';
import { verschil } from './verschil.js';

const { AclOperationTypes: Mag, AclPermissionTypes, AclResourceTypes: Soort, ResourcePatternTypes: Patroon } = kafkajs;
const profiel = leesProfiel(
  JSON.parse(readFileSync(new URL('../../../../regio/hart-van-brabant.json', import.meta.url), 'utf8')),
);
const plan = planConvenant(profiel);
const regio = `weerthuis.${profiel.regio}.`;
const [een, twee] = profiel.partijen.map((p) => p.oin) as [string, string];

/** A broker on which this plan was applied, with these changes. */
const stand = (p: Convenantplan = plan, over: Partial<Brokerstand> = {}): Brokerstand => ({
  topics: new Map(p.topics.map((t) => [t.naam, { partities: t.partities, instellingen: t.instellingen }])),
  acls: p.acls,
  gebruikers: new Set(p.partijen.map((x) => x.gebruiker)),
  quota: new Map(p.quota.map((q) => [q.gebruiker, q.grenzen])),
  ...over,
});
const acl = (principal: string, resourceName: string, over: Partial<AclEntry> = {}): AclEntry => ({
  principal: `User:${principal}`,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  resourceType: Soort.TOPIC,
  resourcePatternType: Patroon.LITERAL,
  operation: Mag.READ,
  resourceName,
  ...over,
});
const met = (...acls: AclEntry[]) => verschil(plan, stand(plan, { acls: [...plan.acls, ...acls] })).map(beschrijfStap);

describe('het verschil tussen convenant en broker', () => {
  it('is er niet als alles is toegepast', () => expect(verschil(plan, stand())).toEqual([]));

  it('is alles op een leeg cluster, rechten pas na hun topics', () => {
    const alles = verschil(plan, { topics: new Map(), acls: [], gebruikers: new Set(), quota: new Map() });
    const soorten = [...new Set(alles.map((s) => s.wat))];
    expect(soorten).toEqual(['topic-maken', 'gebruiker-maken', 'recht-geven', 'quotum']);
    expect(alles).toHaveLength(plan.topics.length + plan.acls.length + 2 * plan.partijen.length);
  });

  it('noemt andere instellingen, een eigen instelling erbij, te weinig partities en een ander quotum', () => {
    const nu = stand();
    const [t, u] = plan.topics as [Convenantplan['topics'][0], Convenantplan['topics'][0]];
    nu.topics.set(t.naam, {
      partities: 1,
      instellingen: { ...t.instellingen, 'retention.ms': '60000', 'max.message.bytes': '9' },
    });
    nu.topics.set(u.naam, { partities: 4, instellingen: u.instellingen });
    nu.quota.set(een, { ...nu.quota.get(een), consumer_byte_rate: 5, controller_mutation_rate: 3 });
    const regels = verschil(
      { ...plan, topics: plan.topics.map((x) => (x === plan.topics[2] ? { ...x, partities: 2 } : x)) },
      nu,
    ).map(beschrijfStap);
    expect(regels).toEqual([
      expect.stringMatching(/^~ topic .*retention\.ms=60000 max\.message\.bytes=9 wordt /),
      expect.stringMatching(/^! .* 4 partities/),
      expect.stringMatching(/^~ topic .*: 1 partities worden er 2$/),
      `~ quotum ${een}: consumer_byte_rate=5 controller_mutation_rate=3 wordt consumer_byte_rate=33554432 controller_mutation_rate=geen`,
    ]);
  });

  it('neemt een recht weg dat het convenant niet geeft, ook een verbod en ook op een groep van een partij', () => {
    expect(met(acl('vreemd', `${regio}in.${een}`))).toEqual([`- recht User:vreemd READ topic ${regio}in.${een}`]);
    expect(
      met(acl(een, `${regio}in.`, { permissionType: AclPermissionTypes.DENY, resourcePatternType: Patroon.PREFIXED })),
    ).toEqual([`- recht User:${een} (verbod) READ topic ${regio}in.*`]);
    expect(met(acl('vreemd', `${een}.`, { resourceType: Soort.GROUP, resourcePatternType: Patroon.PREFIXED }))).toEqual(
      [`- recht User:vreemd READ group ${een}.*`],
    );
  });

  it('laat met rust wat niet van deze regio is, en noemt wat erin reikt', () => {
    expect(met(acl('x', `weerthuis.${profiel.regio}-noord.in.${een}`), acl('x', 'iets'))).toEqual([]);
    expect(
      met(
        acl('x', 'weerthuis.breda.uit.1'),
        acl('x', `${een}.`, { resourceType: Soort.GROUP, resourcePatternType: Patroon.PREFIXED }),
      ),
    ).toEqual([]);
    expect(met(acl('x', '*'), acl('x', 'weer', { resourcePatternType: Patroon.PREFIXED }))).toEqual([
      expect.stringContaining('! User:x heeft een recht op "*"'),
      expect.stringContaining('! User:x heeft een recht op "weer"'),
    ]);
  });

  it('laat een partij haar eigen integrator toe op haar eigen uit, en nergens anders', () => {
    expect(met(acl(`${een}.datawarehouse`, `${regio}uit.${een}`))).toEqual([]);
    expect(met(acl(`${een}.datawarehouse`, `${regio}uit.${twee}`))).toHaveLength(1);
    expect(met(acl(`${een}.datawarehouse`, `${regio}in.${een}`))).toHaveLength(1);
  });

  it('noemt een topic dat van niemand is en laat het staan', () => {
    const nu = stand();
    nu.topics.set(`${regio}in.0`, { partities: 1, instellingen: {} });
    expect(verschil(plan, nu)).toEqual([
      { wat: 'melding', tekst: expect.stringContaining(`${regio}in.0 hoort bij geen partij`) },
    ]);
  });
});

describe('een partij die uittreedt', () => {
  const zonder = planConvenant(profiel, { uitgetreden: [een] });

  it('verliest eerst schrijven, dan haar ruimte, dan lezen, en ten slotte haar gebruiker', () => {
    const regels = verschil(zonder, stand()).map(beschrijfStap);
    expect(regels.map((r) => r.replace(/(WRITE|READ).*/, '$1').replace(/quotum.*/, 'quotum'))).toEqual([
      ...Array(plan.acls.filter((a) => a.principal === `User:${een}` && a.operation === Mag.WRITE).length).fill(
        `- recht User:${een} WRITE`,
      ),
      '~ quotum',
      ...Array(plan.acls.filter((a) => a.principal === `User:${een}` && a.operation === Mag.READ).length).fill(
        `- recht User:${een} READ`,
      ),
      `- gebruiker ${een}`,
    ]);
  });

  it('neemt de rechten van haar integratoren mee, en laat haar topics staan', () => {
    const nu = stand(plan, { acls: [...plan.acls, acl(`${een}.datawarehouse`, `${regio}uit.${een}`)] });
    const regels = verschil(zonder, nu).map(beschrijfStap);
    expect(regels).toContain(`- recht User:${een}.datawarehouse READ topic ${regio}uit.${een}`);
    expect(regels.some((r) => r.includes('topic weerthuis') && r.startsWith('!'))).toBe(false);
  });

  it('houdt haar gebruiker, quotum en groep als zij ook in een andere regio meedoet', () => {
    const nu = stand(plan, { acls: [...plan.acls, acl(een, `weerthuis.breda.in.${een}`)] });
    const regels = verschil(zonder, nu).map(beschrijfStap);
    expect(regels.filter((r) => r.includes('group') || r.startsWith('~') || r.startsWith('- gebruiker'))).toEqual([]);
    expect(regels.at(-1)).toMatch(/^! .*blijft$/);
  });

  it('is daarna geen verschil meer', () => {
    expect(verschil(zonder, stand(zonder))).toEqual([]);
  });
});
