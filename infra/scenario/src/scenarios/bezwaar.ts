import { plusDagen, type Datum } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { toegelaten } from '../stappen/kom-tot.js';
import { meldAan } from '../stappen/meld-aan.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import type { Werker } from '../toegang/werker.js';

interface Bezwaarrij {
  id: string;
  stand: string;
  uiterlijk: Datum;
  uitkomst?: string;
}

/** 22. An objection to a decision of the gemeente and one of the hub, and a complaint about the hub: each with its term, and nobody loses his place. */
export async function bezwaar(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const wachtSinds = plusDagen(await vandaag(spelers(s, r).zorg), -90);
  const { casus } = await toegelaten(s, r, { wachtSinds });
  await tegenDeGemeente(s, r, casus, wachtSinds);
  await overHetMatchingspunt(s, r, casus, wachtSinds);
  await tegenDeToelating(s, r, wachtSinds);
}

const lees = async (wie: Werker, id: string): Promise<Bezwaarrij | undefined> =>
  (await wie.get<Bezwaarrij[]>('/bezwaren')).find((b) => b.id === id);

/** At whoever helps and at whoever decides the same stand and the same day. */
const staat = (s: Spel, wie: Werker, id: string, stand: string): Promise<Bezwaarrij> =>
  s.verslag.elders(wie.waar, `leest het als ${stand}, met een dag`, async () => {
    const rij = await lees(wie, id);
    return rij?.stand === stand && rij.uiterlijk ? rij : undefined;
  });

async function houdtPlek(s: Spel, r: Rolverdeling, casus: string, wachtSinds: Datum): Promise<void> {
  const { hub } = spelers(s, r);
  const k = await hub.get<{ stand: string; wachtSinds: Datum }>(`/kandidaten/${casus}`);
  s.verslag.zeker('plek op de lijst en wachttijd bleven', k.stand === 'op-de-lijst' && k.wachtSinds === wachtSinds);
}

async function tegenDeGemeente(s: Spel, r: Rolverdeling, casus: string, wachtSinds: Datum): Promise<void> {
  const { zorg, herkomst, hub } = spelers(s, r);
  const { verslag: v } = s;
  const over = { casus, soort: 'bezwaar', over: 'urgentie', besluitOp: await vandaag(zorg) };
  const { id } = await v.stap(zorg.waar, 'dient bezwaar in tegen de urgentie', () => zorg.post('/bezwaren', over));
  const eerst = await staat(s, herkomst, id, 'ingediend');
  await staat(s, zorg, id, 'ingediend');
  v.zeker('het matchingspunt hoort niet van een bezwaar bij de gemeente', !(await lees(hub, id)));
  await v.geweigerd(zorg.waar, 'nog een keer hetzelfde', 'bestaat-al', () =>
    zorg.post('/bezwaren', over),
  );
  await v.stap(herkomst.waar, 'heeft meer tijd nodig', () => herkomst.post(`/bezwaren/${id}/verdaging`));
  const later = await staat(s, zorg, id, 'verdaagd');
  v.zeker('zes weken later, en niet nog eens', later.uiterlijk === plusDagen(eerst.uiterlijk, 42));
  await v.geweigerd(herkomst.waar, 'nog meer tijd', 'toestand-past-niet', () =>
    herkomst.post(`/bezwaren/${id}/verdaging`),
  );
  await houdtPlek(s, r, casus, wachtSinds);
  await v.geweigerd(zorg.waar, 'zelf beslissen', 'rol-ontbreekt', () =>
    zorg.post(`/bezwaren/${id}/beslissing`, { uitkomst: 'gegrond' }),
  );
  await v.stap(herkomst.waar, 'geeft gelijk', () =>
    herkomst.post(`/bezwaren/${id}/beslissing`, { uitkomst: 'gegrond' }),
  );
  v.zeker('met de uitkomst', (await staat(s, zorg, id, 'beslist')).uitkomst === 'gegrond');
}

async function overHetMatchingspunt(s: Spel, r: Rolverdeling, casus: string, wachtSinds: Datum): Promise<void> {
  const { zorg, hub } = spelers(s, r);
  const { verslag: v } = s;
  const klacht = { casus, soort: 'klacht', over: 'matchingspunt' };
  await v.geweigerd(zorg.waar, 'een klacht over een besluit', 'bezwaar-onderwerp', () =>
    zorg.post('/bezwaren', { ...klacht, over: 'besluit' }),
  );
  const { id } = await v.stap(zorg.waar, 'dient een klacht in over het matchingspunt', () =>
    zorg.post('/bezwaren', klacht),
  );
  await staat(s, hub, id, 'ingediend');
  await houdtPlek(s, r, casus, wachtSinds);
  const { aanbod } = await zegWoningToe(s, r);
  await v.elders(hub.waar, 'kan de persoon gewoon voordragen', async () => {
    const rijen = await hub.get<{ casus: string; past: boolean }[]>(`/aanbod/${aanbod}/shortlist`);
    return rijen.some((k) => k.casus === casus && k.past);
  });
  await v.stap(zorg.waar, 'trekt de klacht in', () => zorg.post(`/bezwaren/${id}/intrekking`));
  await staat(s, hub, id, 'ingetrokken');
}

/** Refused, and that was wrong: judged again, with the waiting time that there was. */
async function tegenDeToelating(s: Spel, r: Rolverdeling, wachtSinds: Datum): Promise<void> {
  const { zorg, hub } = spelers(s, r);
  const { verslag: v } = s;
  const { casus } = await meldAan(s, r, { wachtSinds });
  await v.stap(hub.waar, 'laat niet toe', () =>
    hub.post(`/aanmeldingen/${casus}/toelating`, { besluit: 'niet-toegelaten', gronden: ['geen-binding'] }),
  );
  await v.elders(zorg.waar, 'leest dat', async () => {
    const c = await zorg.get<{ stand: string }>(`/casussen/${casus}`);
    return c.stand === 'niet-toegelaten';
  });
  const over = { casus, soort: 'bezwaar', over: 'toelating' };
  const { id } = await v.stap(zorg.waar, 'dient bezwaar in tegen de toelating', () => zorg.post('/bezwaren', over));
  await staat(s, hub, id, 'ingediend');
  await v.stap(hub.waar, 'geeft gelijk', () => hub.post(`/bezwaren/${id}/beslissing`, { uitkomst: 'gegrond' }));
  await v.elders(zorg.waar, 'staat weer ter beoordeling, met dezelfde wachttijd', async () => {
    const c = await zorg.get<{ stand: string; wachtSinds: Datum }>(`/casussen/${casus}`);
    return c.stand === 'ingediend' && c.wachtSinds === wachtSinds;
  });
  const weer = await hub.get<{ stand: string }>(`/aanmeldingen/${casus}`);
  v.zeker('en bij het matchingspunt ook', weer.stand === 'ingediend');
}
