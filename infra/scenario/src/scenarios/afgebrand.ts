import { plusDagen } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { komTotContract, komTotVoorlopig, vraagAllen, type Reis } from '../stappen/kom-tot.js';
import { ken, volwassenen, type Plaatsingrij } from '../stappen/regel.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import type { Werker } from '../toegang/werker.js';

interface Spoorrij {
  id: string;
  stand: string;
  tot?: string | null;
}
interface Taakrij {
  taak: string;
  soort: string;
  stand: string;
  draaiTerug?: string;
}

/** 8. The home burns down after signing: every task is taken back to its end, money and place are intact, a new home follows. */
export async function afgebrand(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'over');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  const { id: plek } = await v.stap(planner.waar, 'kent een plek in de voorziening', () =>
    planner.post('/plekken', { naam: `Kamer ${s.gooi(1000)}`, locatie: 'Voorbeeldhuis' }),
  );
  const wachtSinds = plusDagen(await vandaag(zorg), -150);
  const reis = await komTotVoorlopig(s, r, { plek, wachtSinds });
  const oud = await uitkering(s, r, reis);
  const overeenkomst = await komTotContract(s, r, reis, () => draagOver(s, r, reis));

  await v.stap(corporatie.waar, 'meldt dat de woning verloren is', () =>
    corporatie.post(`/aanbod/${reis.aanbod}/intrekking`, { reden: 'woning-verloren' }),
  );
  const dossier = (): Promise<Plaatsingrij> => hub.get<Plaatsingrij>(`/plaatsingen/${reis.plaatsing}`);
  await v.elders(hub.waar, 'heeft een knelpunt bij de corporatie', async () =>
    (await dossier()).knelpunten.some(
      (k) => k.regel === 'woning-ingetrokken-na-contract' && k.eigenaarRol === 'corporatie',
    ),
  );
  v.zeker('er is niets vanzelf teruggedraaid', (await dossier()).stand === 'lopend');
  await v.stap(hub.waar, 'breekt de plaatsing af', () =>
    hub.post(`/plaatsingen/${reis.plaatsing}/afbreking`, { reden: 'woning-verloren' }),
  );

  await v.elders(
    corporatie.waar,
    'hoort dat de plaatsing is afgebroken',
    async () => (await corporatie.get<{ stand: string }>(`/plaatsingen/${reis.plaatsing}`)).stand === 'afgebroken',
  );
  await v.stap(corporatie.waar, 'ontbindt het contract', async () =>
    corporatie.post(`/overeenkomsten/${overeenkomst}/beeindiging`, { op: await vandaag(corporatie) }),
  );
  await draaiAllesTerug(s, r, reis);
  await v.elders(hub.waar, 'ziet elke taak teruggedraaid', async () => {
    const { taken } = await dossier();
    return taken.every((t) => t.stand === 'ongedaan');
  });
  await v.geweigerd(
    corporatie.waar,
    'een naam lezen nadat het is teruggedraaid',
    ['onbekend', 'geen-grond-om-te-lezen'],
    () => corporatie.get(`/kandidaten/${reis.kandidaatstelling}`),
  );
  await isIntact(s, r, reis, { oud, plek, wachtSinds });

  const { aanbod } = await zegWoningToe(s, r);
  const { vestigingInkomen } = spelers(s, r);
  const [lid] = await volwassenen(zorg, reis.casus);
  await v.stap(vestigingInkomen.waar, 'vraagt de uitkering opnieuw aan, voor de nieuwe datum', () =>
    vestigingInkomen.post(`/casussen/${reis.casus}/sporen`, { soort: 'uitkering', lid, vanaf: reis.startOp }),
  );
  const nieuw = await vraagAllen(s, r, reis.casus, aanbod);
  v.zeker('er is een nieuwe woning, met een nieuwe plaatsing', nieuw.plaatsing !== reis.plaatsing);
}

/** Herkomst pays before anything moves. */
async function uitkering(s: Spel, r: Rolverdeling, { casus }: Reis): Promise<string> {
  const { zorg, herkomstInkomen: gemeente } = spelers(s, r);
  const vanaf = plusDagen(await vandaag(gemeente), -100);
  const [lid] = await volwassenen(zorg, casus);
  const { id } = await s.verslag.stap(gemeente.waar, 'betaalt al een uitkering', () =>
    gemeente.post(`/casussen/${casus}/sporen`, { soort: 'uitkering', lid, vanaf }),
  );
  await ken(gemeente, id, vanaf);
  return id;
}

async function draagOver(s: Spel, r: Rolverdeling, { casus, startOp }: Reis): Promise<void> {
  const { herkomstInkomen, vestigingInkomen } = spelers(s, r);
  const { id } = await s.verslag.stap(herkomstInkomen.waar, 'draagt over aan de gemeente van vestiging', () =>
    herkomstInkomen.post(`/casussen/${casus}/overdracht`, { uitkeringTot: plusDagen(startOp, -1) }),
  );
  await s.verslag.elders(vestigingInkomen.waar, 'aanvaardt de overdracht', () =>
    vestigingInkomen.post(`/overdrachten/${id}/aanvaarding`, { uitkeringVanaf: startOp }),
  );
}

/** Each owner reads how to take back what it arranged, in the words of the region, and says when it is done. */
async function draaiAllesTerug(s: Spel, r: Rolverdeling, { casus }: Reis): Promise<void> {
  const p = spelers(s, r);
  for (const wie of [p.zorg, p.corporatie, p.vestigingInkomen, p.herkomstInkomen] as Werker[]) {
    const open = (await wie.get<Taakrij[]>(`/taken?casus=${casus}`)).filter((t) => t.stand === 'terug-te-draaien');
    for (const taak of open) {
      s.verslag.zeker(`${wie.waar} leest hoe ${taak.soort} teruggaat`, Boolean(taak.draaiTerug));
      await s.verslag.stap(wie.waar, `draait ${taak.soort} terug`, () =>
        wie.post(`/taken/${taak.taak}/standen`, { stand: 'ongedaan' }),
      );
    }
  }
}

async function isIntact(
  s: Spel,
  r: Rolverdeling,
  { casus }: Reis,
  was: { oud: string; plek: string; wachtSinds: string },
): Promise<void> {
  const { hub, herkomstInkomen, vestigingInkomen } = spelers(s, r);
  const { verslag: v } = s;
  const kandidaat = await hub.get<{ stand: string; wachtSinds: string }>(`/kandidaten/${casus}`);
  v.zeker(
    'de kandidaat staat op de lijst, met dezelfde wachttijd',
    kandidaat.stand === 'op-de-lijst' && kandidaat.wachtSinds === was.wachtSinds,
  );
  await v.elders(herkomstInkomen.waar, 'betaalt door, zonder einde', async () => {
    const sporen = await herkomstInkomen.get<Spoorrij[]>(`/sporen?casus=${casus}`);
    return sporen.some((spoor) => spoor.id === was.oud && spoor.stand === 'toegekend' && !spoor.tot);
  });
  await v.elders(vestigingInkomen.waar, 'begint niet', async () => {
    const sporen = await vestigingInkomen.get<Spoorrij[]>(`/sporen?casus=${casus}`);
    return sporen.every((spoor) => spoor.stand === 'beeindigd');
  });
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  const plekken = await planner.get<{ id?: string; plek?: string; vrijSinds?: string | null }[]>('/plekken');
  v.zeker(
    'de plek in de voorziening is niet weggegeven',
    plekken.some((p) => (p.id ?? p.plek) === was.plek && !p.vrijSinds),
  );
}
