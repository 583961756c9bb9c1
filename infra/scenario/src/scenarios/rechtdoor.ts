import { plusDagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { draagVoor, zegDefinitiefJa, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { sluitContract, verhuis } from '../stappen/geef-sleutel.js';
import { laatToe } from '../stappen/laat-toe.js';
import { meldAan } from '../stappen/meld-aan.js';
import { loopNazorgDoor } from '../stappen/nazorg.js';
import { meldGereed, regelInkomen, regelZorg } from '../stappen/regel.js';
import { spelers, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import { zetKlok } from '../stappen/klok.js';

/** 1. Straight through: from aanmelding to key, moved, evaluations, omklap and closed; the freed place moves the list. */
export async function rechtdoor(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, hub } = spelers(s, r);
  const { verslag: v } = s;
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  const { id: plek } = await v.stap(planner.waar, 'kent een plek in de voorziening', () =>
    planner.post('/plekken', { naam: `Kamer ${s.gooi(1000)}`, locatie: 'Voorbeeldhuis' }),
  );
  const { id: wachtende } = await v.stap(planner.waar, 'heeft iemand op de wachtlijst', () =>
    planner.post('/wachtlijst', { aangemeldOp: '2026-01-05', soort: 'beschermd-wonen' }),
  );
  const { casus } = await meldAan(s, r, { plek });
  await laatToe(s, r, casus);
  const { aanbod } = await zegWoningToe(s, r);
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  const plaatsing = await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht);
  await regelZorg(s, r, casus, voorgedragen.startOp);
  await regelInkomen(s, r, casus, voorgedragen.startOp);
  if (s.regio.profiel.taakplan.some((t) => t.soort === 'afspraken-beschreven'))
    await meldGereed(s, zorg, casus, 'afspraken-beschreven');
  await zegDefinitiefJa(s, r, casus, voorgedragen);
  await sluitContract(s, r, plaatsing, voorgedragen.startOp);
  await zetKlok(s, `${voorgedragen.startOp}T09:00:00Z`);
  await verhuis(s, r, casus, plaatsing);
  await v.stap(planner.waar, 'laat de volgende van de wachtlijst de plek innemen', () =>
    planner.post(`/plekken/${plek}/bezetting`, { wachtende }),
  );
  await v.elders(hub.waar, 'telt een gehuisveste en een ingevulde plek', async () => {
    const t = await hub.get<{ gehuisvest: number; wachtlijstDoorgeschoven: number }>('/tellingen');
    return t.gehuisvest > 0 && t.wachtlijstDoorgeschoven > 0;
  });
  await loopNazorgDoor(s, r, casus, plaatsing, plusDagen(voorgedragen.startOp, 0));
}
