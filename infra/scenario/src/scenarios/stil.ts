import { plusDagen, type Datum } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { draagVoor } from '../stappen/draag-voor.js';
import { komTotContract, komTotVoorlopig, toegelaten } from '../stappen/kom-tot.js';
import { zetKlok } from '../stappen/klok.js';
import { meldAan } from '../stappen/meld-aan.js';
import { laatStil, openstaand, type Openstap, type Stilterij } from '../stappen/openstaand.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/** A silent month. */
const WEKEN = 4;

/** 18. Everybody is silent for a month: every open casus keeps an owner, a next step with a day, and an escalation; none is lost. */
export async function stil(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { hub } = spelers(s, r);
  const { verslag: v } = s;
  const onderweg = await zetOveralNeer(s, r);
  const begin = await openVolgensLijsten(s, r);
  v.zeker(
    `alle ${onderweg.size} staan op de lijsten van het matchingspunt`,
    [...onderweg.values()].every((casus) => begin.has(casus)),
  );
  for (let week = 1; week <= WEKEN; week += 1) {
    await laatStil(s, 5, week > 1);
    await niemandKwijt(s, r, `na ${week} ${week === 1 ? 'week' : 'weken'} stilte`);
  }
  const open = Map.groupBy(await openstaand(hub), ({ casus }) => casus);
  const nu = await vandaag(hub);
  for (const [waar, casus] of onderweg) {
    const stappen = open.get(casus) ?? [];
    const [eerste] = stappen;
    v.zeker(
      `${waar}: ${eerste?.stap ?? '?'} van ${eerste?.rol ?? '?'}, bij de ${eerste?.bij ?? '?'}`,
      stappen.length > 0 && stappen.every((o) => o.uiterlijk >= nu || o.trap > 0),
    );
  }
  await iederHoorde(s, r);
}

/** One casus in each step of the way, and nobody who goes on with it. */
async function zetOveralNeer(s: Spel, r: Rolverdeling): Promise<Map<string, string>> {
  const { hub, zorg } = spelers(s, r);
  const { verslag: v } = s;
  const casussen = new Map<string, string>();
  const verder = await komTotVoorlopig(s, r);
  await komTotContract(s, r, verder);
  const sleutel = await komTotVoorlopig(s, r);
  await komTotContract(s, r, sleutel);
  await zetKlok(s, `${verder.startOp > sleutel.startOp ? verder.startOp : sleutel.startOp}T09:00:00Z`);
  await verhuis(s, r, verder.casus, verder.plaatsing);
  casussen.set('in nazorg', verder.casus);
  await verhuis(s, r, sleutel.casus, sleutel.plaatsing, true);
  casussen.set('met de sleutel', sleutel.casus);

  casussen.set('ingediend', (await meldAan(s, r)).casus);
  const onvolledig = await meldAan(s, r);
  await v.stap(hub.waar, 'vraagt aanvulling', () =>
    hub.post(`/aanmeldingen/${onvolledig.casus}/toelating`, { besluit: 'aanvulling', gronden: ['inkomen'] }),
  );
  casussen.set('wacht op aanvulling', onvolledig.casus);
  casussen.set('op de lijst', (await toegelaten(s, r)).casus);
  const rust = await toegelaten(s, r);
  await v.stap(hub.waar, 'laat het zoeken rusten', async () =>
    hub.post(`/kandidaten/${rust.casus}/parkering`, { tot: plusDagen(await vandaag(hub), 10), reden: 'op-verzoek' }),
  );
  casussen.set('geparkeerd', rust.casus);
  const gevraagd = await toegelaten(s, r);
  await draagVoor(s, r, gevraagd.casus, (await zegWoningToe(s, r)).aanbod);
  casussen.set('in de eerste ronde', gevraagd.casus);
  casussen.set('in de tweede ronde', (await komTotVoorlopig(s, r)).casus);
  const getekend = await komTotVoorlopig(s, r);
  await komTotContract(s, r, getekend);
  casussen.set('getekend', getekend.casus);
  const opname = await komTotVoorlopig(s, r);
  await v.stap(zorg.waar, 'legt een onderbreking vast', async () =>
    zorg.post(`/casussen/${opname.casus}/onderbrekingen`, {
      oorzaak: 'opname',
      tot: plusDagen(await vandaag(zorg), 14),
    }),
  );
  casussen.set('opgeschort', opname.casus);
  return casussen;
}

/** What the hub's own lists show as not ended. */
async function openVolgensLijsten(s: Spel, r: Rolverdeling): Promise<Set<string>> {
  const { hub } = spelers(s, r);
  const aanmeldingen = await hub.get<{ casus: string; stand: string }[]>('/aanmeldingen');
  const kandidaten = await hub.get<{ casus: string; stand: string }[]>('/kandidaten');
  const klaar = new Set(kandidaten.filter(({ stand }) => stand === 'afgesloten').map(({ casus }) => casus));
  return new Set(
    aanmeldingen
      .filter(({ casus, stand }) => ['ingediend', 'aanvulling', 'toegelaten'].includes(stand) && !klaar.has(casus))
      .map(({ casus }) => casus),
  );
}

/** I10, over every casus of the region and not only those of this play. */
async function niemandKwijt(s: Spel, r: Rolverdeling, wanneer: string): Promise<void> {
  const { hub } = spelers(s, r);
  const open = Map.groupBy(await openstaand(hub), ({ casus }) => casus);
  const lijst = await openVolgensLijsten(s, r);
  const nu: Datum = await vandaag(hub);
  const partijen = new Set(s.regio.profiel.partijen.map(({ oin }) => oin));
  const heel = (o: Openstap): boolean =>
    o.stap !== 'niemand' && partijen.has(o.partij) && Boolean(o.uiterlijk) && Boolean(o.bij) && o.volgendeOp > nu;
  const kwijt = [...lijst].filter((casus) => !open.get(casus)?.length || !open.get(casus)?.every(heel));
  s.verslag.zeker(
    `${wanneer}: alle ${lijst.size} open casussen hebben een eigenaar, een stap, een dag en een escalatie`,
    kwijt.length === 0,
  );
}

/** What lies above the worker at the hub, lies there at the silent party as well; each hears of its own steps only. */
async function iederHoorde(s: Spel, r: Rolverdeling): Promise<void> {
  const { hub, zorg, corporatie, vestiging } = spelers(s, r);
  for (const wie of [zorg, corporatie, vestiging])
    await s.verslag.elders(wie.waar, 'heeft op haar lijst wat zij niet deed, en niets van een ander', async () => {
      const sleutel = ({ casus, stap, bij }: Stilterij): string => `${casus} ${stap} ${bij}`;
      const verwacht = (await openstaand(hub)).filter((o) => o.partij === wie.oin && o.trap > 0).map(sleutel);
      const gelezen = (await wie.get<(Stilterij & { rol: string })[]>('/stiltes')).filter((o) => o.rol !== 'matching');
      return verwacht.toSorted().join() === gelezen.map(sleutel).toSorted().join() && verwacht.length > 0;
    });
}
