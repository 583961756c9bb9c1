import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { geefNaamVrij } from '../stappen/draag-voor.js';
import { komTotVoorlopig, toegelaten, type Reis } from '../stappen/kom-tot.js';
import { idsVan, loopLangs } from '../stappen/loop-langs.js';
import { spelers, type Spel } from '../stappen/spel.js';
import type { Werker } from '../toegang/werker.js';

/** 21. Somebody is kept out of a casus, a casus is shielded, and a caseload changes hands. */
export async function buitenEnAfgeschermd(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const eerder = s.sporen.length;
  const reis = await komTotVoorlopig(s, r);
  await geefNaamVrij(s, r, reis.casus, reis.kandidaatstelling);
  await staatErbuiten(
    s,
    r,
    reis,
    s.sporen.slice(eerder).filter((spoor) => /^\d{9,}$/.test(spoor)),
  );
  await isAfgeschermd(s, r);
  await draagtOver(s, r, reis);
}

/** The login of the demo user with this role, as the issuer names him. */
const gebruiker = (s: Spel, waar: string, rol: string): string =>
  s.regio.bestand.gebruikers.find((g) => g.instantie === waar && g.rollen.includes(rol))?.gebruiker ?? '';

/** Everyone who handles this casus, at each organisation that takes part. */
const behandelaars = (s: Spel, r: Rolverdeling): { waar: string; rol: string; wie: Werker }[] =>
  [
    [r.zorg.naam, 'begeleider'],
    [r.zorg.naam, 'planner'],
    [r.herkomst.naam, 'indicatieconsulent'],
    [r.herkomst.naam, 'inkomensconsulent'],
    [r.corporatie.naam, 'verhuurconsulent'],
    [s.regio.hub, 'coordinator'],
  ].map(([waar = '', rol = '']) => ({ waar, rol, wie: s.regio.wie(waar, rol) }));

async function staatErbuiten(s: Spel, r: Rolverdeling, { casus }: Reis, wieHetIs: string[]): Promise<void> {
  const { verslag: v } = s;
  const { casusnummer } = await s.regio
    .wie(r.zorg.naam, 'begeleider')
    .get<{ casusnummer: string }>(`/casussen/${casus}`);
  const kenmerken = [casus, casusnummer, ...wieHetIs];
  for (const { waar, rol, wie } of behandelaars(s, r)) {
    const beheer = s.regio.wie(waar, 'beheerder');
    const ids = await idsVan(s.regio, wie, casus);
    const eerst = await v.stap(waar, `${rol} loopt langs alles wat te lezen is`, () =>
      loopLangs(s.regio, wie, kenmerken, ids),
    );
    v.zeker(`${rol}.${waar} leest de casus op ${eerst.ziet.length} plekken`, eerst.ziet.length > 0);
    const { id } = await v.stap(waar, `sluit ${rol} uit`, () =>
      beheer.post('/uitsluitingen', { casus, medewerker: gebruiker(s, waar, rol), reden: 'familie-of-bekende' }),
    );
    const dan = await loopLangs(s.regio, wie, kenmerken, ids);
    v.zeker(
      `${rol}.${waar} leest hem nergens meer${dan.ziet.length ? `: ${dan.ziet.slice(0, 3).join(' ')}` : ''}`,
      dan.ziet.length === 0 && dan.antwoorden > 0,
    );
    await v.stap(waar, `laat ${rol} weer toe`, () => beheer.post(`/uitsluitingen/${id}/opheffing`));
    const weer = await loopLangs(s.regio, wie, kenmerken, ids);
    v.zeker(`${rol}.${waar} leest hem weer`, weer.ziet.length >= eerst.ziet.length);
  }
}

async function isAfgeschermd(s: Spel, r: Rolverdeling): Promise<void> {
  const { verslag: v } = s;
  const { zorg, hub } = spelers(s, r);
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  const { casus } = await toegelaten(s, r);
  const telling = (): Promise<{ opDeLijst: number }> => hub.get('/tellingen');
  const { opDeLijst } = await telling();
  const ids = new Set([casus]);
  const ziet = async (wie: Werker): Promise<number> => (await loopLangs(s.regio, wie, [casus], ids)).ziet.length;

  await v.stap(zorg.waar, 'schermt de casus af', () =>
    zorg.post(`/casussen/${casus}/afscherming`, { waarnemer: `tweede.${zorg.waar}` }),
  );
  v.zeker('de medewerker ziet hem nog, een collega niet meer', (await ziet(zorg)) > 0 && (await ziet(planner)) === 0);
  await v.elders(hub.waar, 'heeft hem in geen enkele lijst meer', async () => (await ziet(hub)) === 0);
  v.zeker('en in geen enkel cijfer', (await telling()).opDeLijst === opDeLijst - 1);
  const consulent = s.regio.wie(r.herkomst.naam, 'indicatieconsulent');
  await v.elders(consulent.waar, 'heeft hem in geen enkele lijst meer', async () => (await ziet(consulent)) === 0);

  const beheer = s.regio.wie(hub.waar, 'beheerder');
  const zonderMensen = async (): Promise<boolean> =>
    (await beheer.get<{ soort: string }[]>('/werk')).some((w) => w.soort === 'onbenoemd');
  v.zeker('de beheerder hoort dat er een casus zonder mensen is, niet welke', await zonderMensen());
  v.zeker('ook in zijn werk staat niet welke', !JSON.stringify(await beheer.get('/werk')).includes(casus));
  const toewijzing = { casus, medewerker: gebruiker(s, hub.waar, 'coordinator') };
  await v.geweigerd(hub.waar, 'één mens noemen', 'waarnemer-ontbreekt', () =>
    beheer.post('/behandelingen', toewijzing),
  );
  await v.stap(hub.waar, 'noemt de twee die hem behandelen', () =>
    beheer.post('/behandelingen', { ...toewijzing, waarnemer: `tweede.${hub.waar}` }),
  );
  v.zeker('dan is dat werk gedaan', !(await zonderMensen()));
  v.zeker('die zien hem, de beheerder zelf niet', (await ziet(hub)) > 0 && (await bijBeheer(s, hub.waar, casus)) === 0);

  await v.stap(zorg.waar, 'heft de afscherming op', () => zorg.post(`/casussen/${casus}/einde-afscherming`));
  await v.elders(consulent.waar, 'ziet hem weer', async () => (await ziet(consulent)) > 0);
  await v.elders(hub.waar, 'telt hem weer', async () => (await telling()).opDeLijst >= opDeLijst);
}

/** Where the manager reads of it, apart from whom it is with. */
async function bijBeheer(s: Spel, waar: string, casus: string): Promise<number> {
  const { ziet } = await loopLangs(s.regio, s.regio.wie(waar, 'beheerder'), [casus], new Set([casus]));
  return ziet.filter((pad) => pad !== '/behandelingen').length;
}

async function draagtOver(s: Spel, r: Rolverdeling, { casus }: Reis): Promise<void> {
  const { verslag: v } = s;
  const { zorg } = spelers(s, r);
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  const [een, ander] = [gebruiker(s, zorg.waar, 'begeleider'), gebruiker(s, zorg.waar, 'planner')];
  const beheer = s.regio.wie(zorg.waar, 'beheerder');
  const mijn = async (wie: Werker): Promise<boolean> =>
    (await wie.get<{ casus: string }[]>('/taken?mijn=ja')).some((t) => t.casus === casus);
  await v.stap(zorg.waar, 'noemt medewerker en waarnemer', () =>
    zorg.post('/behandelingen', { casus, medewerker: een, waarnemer: ander }),
  );
  v.zeker('de taken liggen bij de medewerker', (await mijn(zorg)) && !(await mijn(planner)));
  const nu = (await zorg.get<{ vandaag: string }>('/klok')).vandaag;
  const { id } = await v.stap(zorg.waar, 'is vandaag ziek', () => zorg.post('/afwezigheden', { van: nu, tot: nu }));
  v.zeker('de taken liggen bij de waarnemer', !(await mijn(zorg)) && (await mijn(planner)));
  await v.stap(zorg.waar, 'is er weer', () => zorg.post(`/afwezigheden/${id}/intrekking`));
  await v.stap(zorg.waar, 'geeft alles van de een aan de ander', () =>
    beheer.post('/behandelingen/overdracht', { van: een, naar: ander }),
  );
  v.zeker('in één opdracht', !(await mijn(zorg)) && (await mijn(planner)));
}
