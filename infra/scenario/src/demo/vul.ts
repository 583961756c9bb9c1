import { plusDagen, type Datum } from '@weerthuis/domain';
import { worp } from '../gegevens/mensen.js';
import { woning } from '../gegevens/woningen.js';
import { zetKlok } from '../stappen/klok.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import type { Regio } from '../toegang/regio.js';
import { Verslag } from '../verslag.js';
import { brengTot, type Reiziger } from './breng-tot.js';
import { eindig, metSleutel, type Daarna } from './eindig.js';
import { houdNazorg } from './nazorg.js';
import { GOLVEN, type Golf, LOSSE_WONINGEN } from './plan.js';
import { lootRollen } from './rollen.js';

/** People at work at the same time; more does not go faster on two cores. */
const TEGELIJK = 6;
const ZAAD = 20_260_401;

/** Fills a running, empty region with fictional people and homes, by nothing but the public commands. */
export async function vul(regio: Regio, meld: (regel: string) => void): Promise<{ mensen: number; woningen: number }> {
  const spel: Spel = { regio, verslag: new Verslag(() => undefined), gooi: worp(ZAAD), sporen: [] };
  const heden = await vandaag(regio.wie(regio.hub, 'coordinator'));
  const verhuisd: Reiziger[] = [];
  const totaal = GOLVEN.flatMap((g) => g.groepen).reduce((som, g) => som + g.aantal, 0);
  let mensen = 0;
  await zetKlok(spel, `${plusDagen(heden, -(GOLVEN[0]?.dagenGeleden ?? 0))}T07:00:00Z`, true);
  for (const golf of GOLVEN) {
    await naar(spel, heden, plusDagen(heden, -golf.dagenGeleden), verhuisd);
    const klaar = await speelGolf(spel, golf, () =>
      meld(`demo: ${++mensen} van ${totaal} huishoudens (${plusDagen(heden, -golf.dagenGeleden)})`),
    );
    await naar(
      spel,
      heden,
      klaar
        .map(({ reiziger }) => reiziger.startOp ?? heden)
        .reduce((a, b) => (a > b ? a : b), plusDagen(heden, -golf.dagenGeleden)),
      verhuisd,
    );
    await Promise.all(klaar.map(({ reiziger, daarna }) => geefSleutel(spel, reiziger, daarna, verhuisd)));
  }
  const woningen = await zetLosseWoningen(spel);
  await zetKlok(spel, new Date().toISOString());
  return { mensen, woningen };
}

interface Klaar {
  reiziger: Reiziger;
  daarna: Daarna;
}

async function speelGolf(s: Spel, golf: Golf, af: () => void): Promise<Klaar[]> {
  const werk = golf.groepen.flatMap((g) =>
    Array.from({ length: g.aantal }, () => ({ ...g, r: lootRollen(s.regio.profiel, s.gooi), zaad: s.gooi(1e9) })),
  );
  const uit: Klaar[] = [];
  const loop = async (): Promise<void> => {
    for (let taak = werk.shift(); taak; taak = werk.shift()) {
      const reiziger = await brengTot({ ...s, gooi: worp(taak.zaad) }, taak.r, taak.tot);
      if (taak.daarna && metSleutel(taak.daarna)) uit.push({ reiziger, daarna: taak.daarna });
      else if (taak.daarna) await eindig(s, reiziger, taak.daarna);
      af();
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, loop));
  return uit;
}

/** Moves the clock on, never past today, and holds the evaluations that come due on the way. */
async function naar(s: Spel, heden: Datum, dag: Datum, verhuisd: Reiziger[]): Promise<void> {
  if (dag > heden) return;
  await houdNazorg(s, verhuisd, dag);
  await zetKlok(s, `${dag}T08:00:00Z`);
}

async function geefSleutel(s: Spel, reiziger: Reiziger, daarna: Daarna, verhuisd: Reiziger[]): Promise<void> {
  await eindig(s, reiziger, daarna);
  if (daarna === 'verhuisd') verhuisd.push(reiziger);
}

async function zetLosseWoningen(s: Spel): Promise<number> {
  const { beschikbaar, ingetrokken, nietToegezegd } = LOSSE_WONINGEN;
  for (let i = 0; i < beschikbaar + ingetrokken; i++) {
    const r = lootRollen(s.regio.profiel, s.gooi);
    const { aanbod } = await zegWoningToe(s, r);
    if (i >= beschikbaar) await spelers(s, r).corporatie.post(`/aanbod/${aanbod}/intrekking`, { reden: 'WOT' });
  }
  for (let i = 0; i < nietToegezegd; i++) {
    const r = lootRollen(s.regio.profiel, s.gooi);
    await spelers(s, r).corporatie.post('/eenheden', woning(s.gooi, r.vestiging.gemeentecode ?? ''));
  }
  return beschikbaar + ingetrokken + nietToegezegd;
}
