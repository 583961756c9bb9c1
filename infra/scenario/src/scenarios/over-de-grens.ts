import { plusDagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { draagVoor, zegDefinitiefJa, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { sluitContract, verhuis } from '../stappen/geef-sleutel.js';
import { zetKlok } from '../stappen/klok.js';
import { laatToe } from '../stappen/laat-toe.js';
import { meldAan } from '../stappen/meld-aan.js';
import { ken, meldGereed, type Plaatsingrij, regelZorg } from '../stappen/regel.js';
import { spelers, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/** 2. Over the gemeente border: the new uitkering would start after the key; the gap guard says so before it opens. */
export async function overDeGrens(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'over');
  const { zorg, hub, herkomstInkomen, vestigingInkomen } = spelers(s, r);
  const { verslag: v } = s;
  const { casus } = await meldAan(s, r);
  await laatToe(s, r, casus);
  const { aanbod } = await zegWoningToe(s, r);
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  const plaatsing = await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht);
  await regelZorg(s, r, casus, voorgedragen.startOp);
  if (s.regio.profiel.taakplan.some((t) => t.soort === 'afspraken-beschreven'))
    await meldGereed(s, zorg, casus, 'afspraken-beschreven');
  await zegDefinitiefJa(s, r, casus, voorgedragen);

  const { id: overdracht } = await v.stap(herkomstInkomen.waar, 'draagt over aan de gemeente van vestiging', () =>
    herkomstInkomen.post(`/casussen/${casus}/overdracht`, { uitkeringTot: plusDagen(voorgedragen.startOp, -1) }),
  );
  await v.elders(vestigingInkomen.waar, 'aanvaardt de overdracht, met een uitkering die een week te laat begint', () =>
    vestigingInkomen.post(`/overdrachten/${overdracht}/aanvaarding`, {
      uitkeringVanaf: plusDagen(voorgedragen.startOp, 7),
    }),
  );
  const [spoor] = await vestigingInkomen.get<{ id: string }[]>(`/sporen?casus=${casus}`);
  await sluitContract(s, r, plaatsing, voorgedragen.startOp);
  const inkomensgat = async (): Promise<Plaatsingrij['knelpunten'][number] | undefined> =>
    (await hub.get<Plaatsingrij>(`/plaatsingen/${plaatsing}`)).knelpunten.find(
      (k) => k.lijn === 'inkomen' && k.stand !== 'opgeheven',
    );
  const gat = await v.elders(hub.waar, 'ziet het gat in het inkomen voor het opengaat', inkomensgat);
  v.zeker(`het gat noemt zijn eigenaar: ${gat.eigenaarRol}`, gat.eigenaarRol === 'vestiging');
  await v.elders(vestigingInkomen.waar, 'heeft het knelpunt op de werklijst', async () => {
    const rijen = await vestigingInkomen.get<{ lijn: string }[]>(`/knelpunten?casus=${casus}`);
    return rijen.find((k) => k.lijn === 'inkomen');
  });
  await v.elders(zorg.waar, 'kent het knelpunt als hoofdbegeleider', async () => {
    const rijen = await zorg.get<{ lijn: string }[]>(`/knelpunten?casus=${casus}`);
    return rijen.find((k) => k.lijn === 'inkomen');
  });
  await v.stap(vestigingInkomen.waar, 'vervroegt de uitkering tot de sleuteldatum', () =>
    ken(vestigingInkomen, spoor?.id ?? '', voorgedragen.startOp),
  );
  await v.elders(hub.waar, 'ziet het gat verdwijnen', async () => !(await inkomensgat()));
  await v.elders(vestigingInkomen.waar, 'heeft het knelpunt niet meer', async () => {
    const rijen = await vestigingInkomen.get<{ lijn: string }[]>(`/knelpunten?casus=${casus}`);
    return !rijen.some((k) => k.lijn === 'inkomen');
  });
  await zetKlok(s, `${voorgedragen.startOp}T09:00:00Z`);
  await verhuis(s, r, casus, plaatsing);
}
