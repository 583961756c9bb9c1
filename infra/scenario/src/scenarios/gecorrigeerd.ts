import { verdeel } from '../gegevens/rolverdeling.js';
import { beslis, vindBesluit } from '../stappen/besluit.js';
import { draagAllenVoor, gevraagd, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { toegelaten } from '../stappen/kom-tot.js';
import { spelers, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/** 10. The income proves wrong after the first yes and the home no longer fits: each who decided on it says whether that stands. */
export async function gecorrigeerd(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const [{ casus }, { casus: reserve }, { aanbod }] = await Promise.all([
    toegelaten(s, r, { inkomenJaarCent: 3_200_000 }),
    toegelaten(s, r, { inkomenJaarCent: 3_200_000 }),
    zegWoningToe(s, r, ['omklap'], { rekenhuurCent: 80_000 }),
  ]);
  const { voordracht } = await draagAllenVoor(s, r, [casus, reserve], aanbod);
  await zegVoorlopigJa(s, r, casus, voordracht);

  const { woonprofiel, woonprofielVersie } = await zorg.get<{
    woonprofiel: Record<string, unknown>;
    woonprofielVersie: number;
  }>(`/casussen/${casus}`);
  const { volwassenen, kinderen, huurgrensCent, huurtabelJaar, ...wensen } = woonprofiel;
  v.zeker(
    'eerst paste de huur',
    Number(huurgrensCent) >= 80_000 && Boolean(volwassenen) && kinderen !== undefined && Boolean(huurtabelJaar),
  );
  await v.stap(zorg.waar, 'verbetert het inkomen: het was te hoog opgegeven', () =>
    zorg.put(`/casussen/${casus}/woonprofiel`, { ...wensen, inkomenJaarCent: 1_800_000 }, `"${woonprofielVersie}"`),
  );

  const bijHub = await vindBesluit(
    s,
    hub,
    casus,
    'houdt-stand',
    () => true,
    'krijgt de vraag: houdt de voordracht stand?',
  );
  v.zeker('de vraag noemt de regel, niet het inkomen', JSON.stringify(bijHub.waarover) === '["te-duur"]');
  await vindBesluit(
    s,
    corporatie,
    casus,
    'houdt-stand',
    (b) => b.stand === 'open',
    'krijgt de vraag: houdt je ja stand?',
  );
  const loopt = async (): Promise<string> => (await hub.get<{ stand: string }>(`/voordrachten/${voordracht}`)).stand;
  v.zeker('er valt niets vanzelf om', (await loopt()) === 'voorlopig-akkoord');

  await v.stap(hub.waar, 'zegt: wat ons betreft wel', () => beslis(hub, s.regio.hub, bijHub.besluit, 'ja'));
  v.zeker('één ja is niet genoeg', (await loopt()) === 'voorlopig-akkoord');
  await v.stap(corporatie.waar, 'zegt: nee, te duur', () => beslis(corporatie, s.regio.hub, bijHub.besluit, 'nee'));
  await gevraagd(s, corporatie, reserve, 'corporatie', 1);
  await vindBesluit(s, zorg, casus, 'houdt-stand', (b) => b.uitkomst === 'nee', 'hoort dat het niet standhoudt');
  const kandidaat = await hub.get<{ stand: string }>(`/kandidaten/${casus}`);
  v.zeker('de kandidaat staat weer op de lijst', kandidaat.stand === 'op-de-lijst');
  v.zeker(
    'een correctie is geen weigering',
    !(await hub.get<{ soort: string }[]>(`/besluiten?casus=${casus}`)).some((b) => b.soort === 'oordeel-weigering'),
  );
  await v.stap(hub.waar, 'ruimt de voordracht van de reserve op', () =>
    hub.post(`/voordrachten/${voordracht}/intrekking`, { reden: 'einde-van-het-verhaal' }),
  );
}
