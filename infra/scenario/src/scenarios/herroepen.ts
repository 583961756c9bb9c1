import { verdeel } from '../gegevens/rolverdeling.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { zetKlok } from '../stappen/klok.js';
import { komTotContract, komTotVoorlopig } from '../stappen/kom-tot.js';
import type { Plaatsingrij } from '../stappen/regel.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import type { Werker } from '../toegang/werker.js';

interface Vraag {
  id: string;
  wat: string;
  rustteOp: string;
  stand: string;
}

const open = async (wie: Werker, casus: string, wat: string): Promise<Vraag | undefined> =>
  (await wie.get<Vraag[]>(`/herroepingen?casus=${casus}&stand=open`)).find((q) => q.wat === wat);

/** 24. The key was noted at the wrong casus: taken back, and who built on it says what of it stands. */
export async function herroepen(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const wie = spelers(s, r);
  const { zorg, vestiging, corporatie, hub } = wie;
  const { verslag: v } = s;
  const reis = await komTotVoorlopig(s, r);
  const { casus, plaatsing } = reis;
  await komTotContract(s, r, reis);
  await zetKlok(s, `${reis.startOp}T09:00:00Z`);
  await verhuis(s, r, casus, plaatsing);
  const stand = async (): Promise<string> => (await hub.get<Plaatsingrij>(`/plaatsingen/${plaatsing}`)).stand;
  await v.elders(hub.waar, 'ziet de persoon wonen', async () => (await stand()) === 'nazorg');
  await v.elders(
    zorg.waar,
    'heeft de nazorg gepland',
    async () => (await zorg.get<object[]>(`/nazorgmomenten?casus=${casus}`)).length > 0,
  );

  const terug = (w: Werker, wat: string, reden = 'verkeerde-casus'): Promise<unknown> =>
    w.post('/herroepingen', { casus, wat, reden });
  await v.geweigerd(zorg.waar, 'herroept een sleutel van de corporatie', 'feit-niet-van-ons', () =>
    terug(zorg, 'sleutel-uitgereikt'),
  );
  await v.stap(corporatie.waar, 'herroept de sleutel: bij de verkeerde casus opgeschreven', () =>
    terug(corporatie, 'sleutel-uitgereikt'),
  );
  await v.geweigerd(corporatie.waar, 'herroept hem nog eens', 'niets-te-herroepen', () =>
    terug(corporatie, 'sleutel-uitgereikt'),
  );
  await v.elders(hub.waar, 'staat weer voor de sleutel', async () => (await stand()) === 'lopend');
  await v.elders(zorg.waar, 'kent geen sleutel meer', async () => {
    const { sleutelOp } = await zorg.get<{ sleutelOp?: string }>(`/casussen/${casus}`);
    return !sleutelOp;
  });
  const verhuisd = await v.elders(zorg.waar, 'krijgt de vraag: houdt de verhuizing stand?', () =>
    open(zorg, casus, 'verhuizing-gemeld'),
  );
  v.zeker('de vraag zegt waarop het rustte', verhuisd.rustteOp === 'sleutel-uitgereikt');
  const nog = await zorg.get<{ verhuisdOp?: string }>(`/casussen/${casus}`);
  v.zeker(
    'er valt niets vanzelf om',
    Boolean(nog.verhuisdOp) && !(await open(vestiging, casus, 'inschrijving-gemeld')),
  );

  await v.stap(zorg.waar, 'zegt nee: zij is niet verhuisd', () =>
    zorg.post(`/herroepingen/${verhuisd.id}/antwoord`, { antwoord: 'nee' }),
  );
  const ingeschreven = await v.elders(vestiging.waar, 'krijgt de vraag: houdt de inschrijving stand?', () =>
    open(vestiging, casus, 'inschrijving-gemeld'),
  );
  await v.stap(vestiging.waar, 'neemt de inschrijving terug', () =>
    vestiging.post(`/herroepingen/${ingeschreven.id}/antwoord`, { antwoord: 'nee' }),
  );
  const plek = await v.elders(zorg.waar, 'krijgt de vraag: is de plek wel vrij?', () =>
    open(zorg, casus, 'plek-vrijgekomen'),
  );
  await v.stap(zorg.waar, 'neemt de vrije plek terug', () =>
    zorg.post(`/herroepingen/${plek.id}/antwoord`, { antwoord: 'nee' }),
  );
  await v.elders(hub.waar, 'weet van geen van vieren meer, en plande geen nazorg', async () => {
    const p = await hub.get<{ feiten: object; nazorg: { momenten: object[] } }>(`/plaatsingen/${plaatsing}`);
    return !/sleutel|verhuizing|inschrijving|plekTot/.test(JSON.stringify(p.feiten)) && p.nazorg.momenten.length === 0;
  });
  await v.elders(hub.waar, 'heeft de kandidaat weer in de plaatsing', async () => {
    const { stand: k } = await hub.get<{ stand: string }>(`/kandidaten/${casus}`);
    return k === 'in-plaatsing';
  });
  const dag = await vandaag(corporatie);
  await v.stap(corporatie.waar, 'reikt de sleutel uit aan wie er echt komt wonen', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/sleutel`, { op: dag, huurVanaf: dag }),
  );
  await v.elders(zorg.waar, 'meldt de verhuizing opnieuw, zodra de sleutel er is', () =>
    zorg.post(`/casussen/${casus}/verhuizing`, { op: dag }),
  );
  await v.elders(hub.waar, 'plant de nazorg van voren af aan', async () => {
    const { nazorg } = await hub.get<{ nazorg: { momenten: object[] } }>(`/plaatsingen/${plaatsing}`);
    return (await stand()) === 'verhuisd' && nazorg.momenten.length >= s.regio.profiel.nazorg.length;
  });

  const op = await vandaag(corporatie);
  const { id: signaal } = await v.stap(corporatie.waar, 'meldt overlast bij de verkeerde voordeur', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/overlast`, { soort: 'geluid', ernst: 'licht', op }),
  );
  const signalen = (): Promise<object[]> => zorg.get<object[]>(`/signalen?casus=${casus}`);
  await v.elders(zorg.waar, 'heeft het signaal', async () => (await signalen()).length > 0);
  await v.stap(corporatie.waar, 'herroept het signaal', () =>
    corporatie.post('/herroepingen', { casus, wat: 'overlast-gemeld', onderwerp: signaal, reden: 'vergissing' }),
  );
  await v.elders(zorg.waar, 'heeft het signaal niet meer', async () => (await signalen()).length === 0);
}
