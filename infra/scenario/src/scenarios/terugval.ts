import { plusDagen, plusWerkdagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { komTotContract, komTotVoorlopig } from '../stappen/kom-tot.js';
import { zetKlok } from '../stappen/klok.js';
import { kiesOmklap } from '../stappen/omklap.js';
import { laatStil, openstaand, type Openstap, type Stilterij } from '../stappen/openstaand.js';
import { spelers, vandaag, type Spel, type Spelers } from '../stappen/spel.js';

interface Signaalrij {
  id: string;
  feit: string;
  soort: string;
  stand: string;
  bij?: string;
  afspraak?: string;
  evaluatieOp?: string;
}

interface Woning {
  casus: string;
  plaatsing: string;
}

/** 6. Relapse and nuisance after the key: who learns what, where silence goes, an agreement, closed; and the three ends of an omklap. */
export async function terugval(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const wie = spelers(s, r);
  const reis = await komTotVoorlopig(s, r);
  await komTotContract(s, r, reis);
  await zetKlok(s, `${reis.startOp}T09:00:00Z`);
  await verhuis(s, r, reis.casus, reis.plaatsing, false, plusDagen(reis.startOp, 90));
  await meldTerugval(s, wie, reis);
  const signaal = await meldOverlast(s, wie, reis);
  await zwijg(s, wie, reis);
  await spreekAf(s, wie, reis, signaal);
  await meldAchterstand(s, wie, reis);
  await kiesOmklap(s, r, reis.casus, reis.plaatsing);
  await keerTerug(s, wie, reis);
}

async function meldTerugval(s: Spel, { zorg, hub, corporatie }: Spelers, { casus, plaatsing }: Woning): Promise<void> {
  const { verslag: v } = s;
  const tot = plusDagen(await vandaag(zorg), 21);
  const bel = { belNaam: 'Bereikbare dienst', belNummer: '0130000099' };
  await v.stap(zorg.waar, 'meldt een terugval: extra aandacht tot een dag', () =>
    zorg.post(`/casussen/${casus}/terugvallen`, { extraAandachtTot: tot, ...bel }),
  );
  const bericht = await v.elders(corporatie.waar, 'leest dat er meer begeleiding is en wie te bellen', async () => {
    const rijen = await corporatie.get<{ soort: string; belNaam?: string }[]>(`/berichten?casus=${casus}`);
    return rijen.find((b) => b.soort === 'begeleiding-opgeschaald' && b.belNaam);
  });
  v.zeker('de corporatie leest niet tot wanneer en niet waarom', !JSON.stringify(bericht).includes(tot));
  await v.elders(hub.waar, 'leest alleen tot wanneer', async () => {
    const { nazorg } = await hub.get<{ nazorg: { extraAandachtTot?: string } }>(`/plaatsingen/${plaatsing}`);
    return nazorg.extraAandachtTot === tot && !JSON.stringify(nazorg).includes(bel.belNaam);
  });
  const stap = (await openstaand(hub, casus)).find((o) => o.stap === 'extra-aandacht');
  v.zeker('op die dag kijkt de hoofdbegeleider terug', stap?.uiterlijk === tot && stap.partij === zorg.oin);
}

/** Told to who supports; the hub learns that something came, nobody else anything. @returns the signal at zorg */
async function meldOverlast(
  s: Spel,
  { zorg, hub, corporatie, herkomst }: Spelers,
  { casus, plaatsing }: Woning,
): Promise<string> {
  const { verslag: v } = s;
  const op = await vandaag(corporatie);
  await v.stap(corporatie.waar, 'meldt overlast', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/overlast`, { soort: 'geluid', ernst: 'licht', op }),
  );
  const { feit } = await v.elders(zorg.waar, 'leest als hoofdbegeleider wat voor overlast', async () => {
    const rijen = await zorg.get<Signaalrij[]>(`/signalen?casus=${casus}`);
    return rijen.find((rij) => rij.soort === 'overlast' && JSON.stringify(rij).includes('geluid'));
  });
  await v.elders(hub.waar, 'weet dat er een signaal is', async () =>
    (await openstaand(hub, casus)).find((o) => o.stap === 'signaal' && o.soort === 'nieuw'),
  );
  const bijHub = JSON.stringify([await hub.get(`/plaatsingen/${plaatsing}`), await openstaand(hub, casus)]);
  v.zeker('het matchingspunt leest niet welk signaal', !/geluid|licht|ernst/.test(bijHub));
  const gemeente = s.regio.wie(herkomst.waar, 'inkomensconsulent');
  v.zeker('de gemeente hoort niets', (await gemeente.get<object[]>(`/signalen?casus=${casus}`)).length === 0);
  return feit;
}

/** The ladder of the region, one step after the other, seen at the hub, at the silent party, and by who waits. */
async function zwijg(s: Spel, { zorg, hub, corporatie }: Spelers, { casus }: Woning): Promise<void> {
  const { verslag: v } = s;
  const signaal = async (): Promise<Openstap | undefined> =>
    (await openstaand(hub, casus)).find((o) => o.stap === 'signaal');
  const begin = await signaal();
  v.zeker('binnen de termijn ligt het bij wie begeleidt', begin?.bij === 'behandelaar');
  for (const { naar, naWerkdagen } of s.regio.profiel.escalatie) {
    await laatStilTot(s, plusWerkdagen(begin?.uiterlijk ?? '', naWerkdagen));
    v.zeker(`niemand keek: het ligt bij de ${naar}`, (await signaal())?.bij === naar);
    await v.elders(zorg.waar, `leest dat het bij de ${naar} ligt`, async () => {
      const rijen = await zorg.get<Stilterij[]>(`/stiltes?casus=${casus}`);
      return rijen.some((rij) => rij.stap === 'signaal' && rij.bij === naar);
    });
  }
  const nu = await signaal();
  v.zeker('ook bij de regio is er een volgende dag', (nu?.volgendeOp ?? '') > (await vandaag(hub)));
  const [bijMelder] = await corporatie.get<Signaalrij[]>(`/signalen?casus=${casus}`);
  v.zeker('de corporatie ziet dat het bij de regio ligt', bijMelder?.bij === 'regio');
}

const laatStilTot = async (s: Spel, dag: string): Promise<void> => {
  const beheer = s.regio.wie(s.regio.hub, 'beheerder');
  while ((await vandaag(beheer)) < dag) await laatStil(s, 1);
};

async function spreekAf(
  s: Spel,
  { zorg, hub, corporatie }: Spelers,
  { casus, plaatsing }: Woning,
  signaal: string,
): Promise<void> {
  const { verslag: v } = s;
  const behandel = (gegevens: object): Promise<unknown> => zorg.post(`/signalen/${signaal}/behandeling`, gegevens);
  await v.stap(zorg.waar, 'ziet het signaal', () => behandel({ stand: 'gezien' }));
  await v.geweigerd(zorg.waar, 'sluit zonder afspraak', 'signaal-niet-zo-ver', () => behandel({ stand: 'gesloten' }));
  const evaluatieOp = plusWerkdagen(await vandaag(zorg), 5);
  await v.geweigerd(zorg.waar, 'schrijft een verhaal als afspraak', 'afspraak-onbekend', () =>
    behandel({ stand: 'afgesproken', afspraak: 'het-gaat-niet-goed', evaluatieOp }),
  );
  await v.stap(zorg.waar, 'spreekt af: samen op huisbezoek, en een dag om terug te kijken', () =>
    behandel({ stand: 'afgesproken', afspraak: 'samen-op-huisbezoek', evaluatieOp }),
  );
  await v.elders(corporatie.waar, 'leest wat er is afgesproken en wanneer zij terugkijken', async () => {
    const [rij] = await corporatie.get<Signaalrij[]>(`/signalen?casus=${casus}`);
    return (
      rij?.afspraak === 'samen-op-huisbezoek' &&
      rij.evaluatieOp === evaluatieOp &&
      !('bij' in rij && rij.bij !== 'behandelaar')
    );
  });
  await v.elders(hub.waar, 'heeft die dag als volgende stap', async () =>
    (await openstaand(hub, casus)).some((o) => o.stap === 'signaal' && o.uiterlijk === evaluatieOp && o.trap === 0),
  );
  v.zeker(
    'het matchingspunt leest niet wat er is afgesproken',
    !JSON.stringify(await hub.get(`/plaatsingen/${plaatsing}`)).includes('samen-op-huisbezoek'),
  );
  await laatStil(s, 1);
  await v.elders(zorg.waar, 'heeft niets meer over de termijn: er is gekeken', async () => {
    const rijen = await zorg.get<Stilterij[]>(`/stiltes?casus=${casus}`);
    return rijen.every((rij) => rij.stap !== 'signaal');
  });
  await zetKlok(s, `${evaluatieOp}T10:00:00Z`);
  await v.stap(zorg.waar, 'kijkt terug en sluit het signaal', () => behandel({ stand: 'gesloten' }));
  await v.elders(hub.waar, 'heeft het signaal niet meer open', async () =>
    (await openstaand(hub, casus)).every((o) => o.stap !== 'signaal'),
  );
  await v.elders(corporatie.waar, 'leest dat het gesloten is', async () => {
    const [rij] = await corporatie.get<Signaalrij[]>(`/signalen?casus=${casus}`);
    return rij?.stand === 'gesloten';
  });
}

/** Arrears go to who supports and to the gemeente, never to the hub. */
async function meldAchterstand(
  s: Spel,
  { zorg, hub, corporatie, vestiging }: Spelers,
  { casus, plaatsing }: Woning,
): Promise<void> {
  const { verslag: v } = s;
  const op = await vandaag(corporatie);
  await v.stap(corporatie.waar, 'meldt twee maanden achterstand', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/achterstand`, { maanden: 2, op }),
  );
  const gemeente = s.regio.wie(vestiging.waar, 'inkomensconsulent');
  await v.elders(vestiging.waar, 'kan vroeg helpen', async () =>
    (await gemeente.get<Signaalrij[]>(`/signalen?casus=${casus}`)).some((rij) => rij.soort === 'achterstand'),
  );
  const { feit } = await v.elders(zorg.waar, 'leest het als hoofdbegeleider', async () => {
    const rijen = await zorg.get<Signaalrij[]>(`/signalen?casus=${casus}`);
    return rijen.find((rij) => rij.soort === 'achterstand');
  });
  const evaluatieOp = plusWerkdagen(await vandaag(zorg), 10);
  await v.stap(zorg.waar, 'spreekt een betalingsregeling af', () =>
    zorg.post(`/signalen/${feit}/behandeling`, { stand: 'afgesproken', afspraak: 'betalingsregeling', evaluatieOp }),
  );
  await v.elders(corporatie.waar, 'leest de afspraak', async () => {
    const rijen = await corporatie.get<Signaalrij[]>(`/signalen?casus=${casus}`);
    return rijen.some((rij) => rij.afspraak === 'betalingsregeling');
  });
  const bijHub = JSON.stringify([await hub.get(`/plaatsingen/${plaatsing}`), await openstaand(hub, casus)]);
  v.zeker('het matchingspunt hoort niets van de achterstand', !/achterstand|betaling|maanden/.test(bijHub));
}

/** The person comes back while the guarantee runs: the plaatsing is closed, the search goes on, the waiting time is that of before. */
async function keerTerug(s: Spel, { zorg, hub }: Spelers, { casus, plaatsing }: Woning): Promise<void> {
  const { verslag: v } = s;
  const { wachtSinds } = await hub.get<{ wachtSinds: string }>(`/aanmeldingen/${casus}`);
  await v.stap(zorg.waar, 'meldt de terugkeer, binnen de garantie', () => zorg.post(`/casussen/${casus}/terugkeer`));
  await v.elders(hub.waar, 'zoekt weer, en sloot de plaatsing', async () => {
    const { stand } = await hub.get<{ stand: string }>(`/plaatsingen/${plaatsing}`);
    return stand === 'afgesloten' && (await openstaand(hub, casus)).some((o) => o.stap === 'woning-zoeken');
  });
  const nu = await hub.get<{ wachtSinds: string }>(`/aanmeldingen/${casus}`);
  v.zeker('de wachttijd is die van eerder', nu.wachtSinds === wachtSinds);
}
