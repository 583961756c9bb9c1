import { plusDagen } from '@weerthuis/domain';
import { testBsn } from '../gegevens/mensen.js';
import { verdeel } from '../gegevens/rolverdeling.js';
import { draagVoor, gevraagd, zegDefinitiefJa, zegJa } from '../stappen/draag-voor.js';
import { laatToe } from '../stappen/laat-toe.js';
import { meldAan, registreer } from '../stappen/meld-aan.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/** 3. What must not happen: each is refused with its reason, and nothing changes anywhere. */
export async function magNiet(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const vreemde = s.regio.wie(r.vreemde.naam, 'verhuurconsulent');

  const zonder = await registreer(s, r, {}, false);
  await v.geweigerd(zorg.waar, 'aanmelding zonder toestemming geheimhouding', 'toestemming-ontbreekt', () =>
    zorg.post(`/casussen/${zonder}/indiening`, { wet: 'wmo', urgentieGevraagd: false }),
  );
  v.zeker('de hub weet er niets van', await onbekend(() => hub.get(`/aanmeldingen/${zonder}`)));

  const { casus } = await meldAan(s, r);
  const { casus: ander } = await meldAan(s, r);
  await laatToe(s, r, casus);
  await laatToe(s, r, ander);
  const { eenheid, aanbod } = await zegWoningToe(s, r, ['omklap', 'tijdelijk']);
  await bsnWordtGeweigerd(s, corporatie, hub, aanbod, casus);
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  await v.geweigerd(hub.waar, 'tweede voordracht voor dezelfde woning', 'voordracht-al-open', () =>
    hub.post('/voordrachten', { aanbod, kandidaten: [ander], startOp: voorgedragen.startOp }),
  );

  const { verzoek } = await gevraagd(s, corporatie, casus, 'corporatie', 1);
  await v.geweigerd(vreemde.waar, 'akkoord door de verkeerde corporatie', 'akkoord-niet-gevraagd', () =>
    vreemde.post(`/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'ja' }),
  );
  await zegJa(s, corporatie, casus, 'corporatie', 1);
  await v.geweigerd(
    corporatie.waar,
    'een naam lezen voor voorlopig akkoord',
    ['onbekend', 'geen-grond-om-te-lezen'],
    () => corporatie.get(`/kandidaten/${voorgedragen.kandidaatstelling}`),
  );
  const plaatsing = await rondEenAf(s, r, casus, voorgedragen.voordracht);
  await v.geweigerd(
    corporatie.waar,
    'een naam lezen voor de zorg haar vrijgaf',
    ['onbekend', 'geen-grond-om-te-lezen'],
    async () => {
      await corporatie.get(`/kandidaten/${voorgedragen.kandidaatstelling}`);
    },
  );
  await zegDefinitiefJa(s, r, casus, voorgedragen);
  await v.geweigerd(corporatie.waar, 'tijdelijk contract van 36 maanden', 'huur-tijdelijk-te-lang', () =>
    corporatie.post('/overeenkomsten', {
      plaatsing,
      vorm: 'tijdelijk',
      ingangsdatum: voorgedragen.startOp,
      looptijdMaanden: 36,
      rechtsgrond: 'stb-2024-152-1-c',
    }),
  );
  v.zeker('er ligt geen contract', (await corporatie.get<object[]>(`/overeenkomsten?casus=${casus}`)).length === 0);
  await v.geweigerd(zorg.waar, 'ondersteuning die na de verhuizing begint', 'begeleiding-na-verhuizing', () =>
    zorg.post(`/casussen/${casus}/ondersteuningsstart`, { vanaf: plusDagen(voorgedragen.startOp, 13) }),
  );
  v.zeker(
    'de woning is van niemand anders',
    (await corporatie.get<{ id: string; stand: string }>(`/aanbod/${aanbod}`)).stand === 'in-voordracht' &&
      eenheid !== '',
  );
}

async function rondEenAf(s: Spel, r: ReturnType<typeof verdeel>, casus: string, voordracht: string): Promise<string> {
  const p = spelers(s, r);
  await zegJa(s, p.zorg, casus, 'hoofdbegeleider', 1);
  await zegJa(s, p.zorg, casus, 'persoon', 1);
  await zegJa(s, p.herkomst, casus, 'herkomst', 1);
  await zegJa(s, p.vestiging, casus, 'vestiging', 1);
  const { plaatsing } = await s.verslag.elders(p.corporatie.waar, 'heeft de plaatsing, voorwaardelijk', async () => {
    const [rij] = await p.corporatie.get<{ plaatsing: string }[]>(`/plaatsingen?casus=${casus}`);
    return rij;
  });
  await s.verslag.elders(
    p.hub.waar,
    'heeft voorlopig akkoord van allen',
    async () => (await p.hub.get<{ stand: string }>(`/voordrachten/${voordracht}`)).stand === 'voorlopig-akkoord',
  );
  return plaatsing;
}

/** A BSN in any field that goes to the hub or stands at a corporatie. */
async function bsnWordtGeweigerd(
  s: Spel,
  corporatie: ReturnType<typeof spelers>['corporatie'],
  hub: ReturnType<typeof spelers>['hub'],
  aanbod: string,
  casus: string,
): Promise<void> {
  const { verslag: v } = s;
  const bsn = testBsn(s.gooi);
  await v.geweigerd(corporatie.waar, 'een BSN als reden bij de corporatie', 'bsn-niet-toegestaan', () =>
    corporatie.post(`/aanbod/${aanbod}/intrekking`, { reden: bsn }),
  );
  await v.geweigerd(hub.waar, 'een BSN in een afwijking bij de hub', 'bsn-niet-toegestaan', async () =>
    hub.post('/voordrachten', {
      aanbod,
      kandidaten: [casus],
      startOp: plusDagen(await vandaag(hub), 28),
      afwijking: { reden: `zie ${bsn}` },
    }),
  );
}

async function onbekend(vraag: () => Promise<unknown>): Promise<boolean> {
  try {
    await vraag();
    return false;
  } catch {
    return true;
  }
}
