import { plusDagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { draagAllenVoor, gevraagd } from '../stappen/draag-voor.js';
import { toegelaten } from '../stappen/kom-tot.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

interface Kandidaatrij {
  stand: string;
  wachtSinds: string;
  pauze?: { tot: string };
}

/** 13. The person found a home himself: the reserve is asked at once, and coming back costs no waiting time. */
export async function zelfGevonden(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(zorg);
  const wachtSinds = plusDagen(nu, -180);
  const [{ casus }, { casus: reserve }, { aanbod }] = await Promise.all([
    toegelaten(s, r, { wachtSinds }),
    toegelaten(s, r),
    zegWoningToe(s, r),
  ]);
  const { voordracht } = await draagAllenVoor(s, r, [casus, reserve], aanbod);
  await gevraagd(s, corporatie, casus, 'corporatie', 1);

  await v.stap(zorg.waar, 'meldt dat de persoon zelf een woning vond', () =>
    zorg.post(`/casussen/${casus}/elders`, { op: nu, reden: 'zelf-gevonden' }),
  );
  await gevraagd(s, corporatie, reserve, 'corporatie', 1);
  const kandidaat = await v.elders(hub.waar, 'zoekt niet meer, en weet tot wanneer terugkomen kan', async () => {
    const k = await hub.get<Kandidaatrij>(`/kandidaten/${casus}`);
    return k.stand === 'elders' && k.pauze ? k : undefined;
  });
  v.zeker(
    'dat is de termijn van de regio',
    kandidaat.pauze?.tot === plusDagen(nu, s.regio.profiel.terugkeergarantieDagen.waarde),
  );
  await v.elders(corporatie.waar, 'heeft voor de eerste geen vraag meer open', async () => {
    const open = await corporatie.get<object[]>(`/akkoordverzoeken?casus=${casus}&stand=open`);
    return open.length === 0;
  });
  v.zeker(
    'een zelf gevonden woning is geen weigering',
    (await hub.get<object[]>(`/besluiten?casus=${casus}`)).length === 0,
  );

  await v.stap(zorg.waar, 'meldt dat het daar toch niet doorgaat', () => zorg.post(`/casussen/${casus}/terugkeer`));
  await v.elders(hub.waar, 'zoekt weer, met alle wachttijd', async () => {
    const k = await hub.get<Kandidaatrij>(`/kandidaten/${casus}`);
    return k.stand === 'op-de-lijst' && k.wachtSinds === wachtSinds;
  });
  await v.elders(zorg.waar, 'ziet bij de casus dat het zoeken doorgaat', async () => {
    const { kandidaat: k } = await zorg.get<{ kandidaat?: { stand: string } }>(`/casussen/${casus}`);
    return k?.stand === 'op-de-lijst';
  });
  await v.stap(hub.waar, 'ruimt de voordracht van de reserve op', () =>
    hub.post(`/voordrachten/${voordracht}/intrekking`, { reden: 'einde-van-het-verhaal' }),
  );
}
