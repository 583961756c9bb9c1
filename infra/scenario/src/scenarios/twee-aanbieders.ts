import { plusDagen, plusMaanden, type Datum } from '@weerthuis/domain';
import { mens } from '../gegevens/mensen.js';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { draagVoor, geefNaamVrij, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { laatToe } from '../stappen/laat-toe.js';
import { meldAan } from '../stappen/meld-aan.js';
import { regelInkomen, regelZorg, volwassenen } from '../stappen/regel.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import { metDatabase } from '../toegang/database.js';
import type { Werker } from '../toegang/werker.js';

interface Casusbeeld {
  stand: string;
  wachtSinds: Datum;
  aandacht: string[];
  samengevoegdMet?: string;
  leden: { lid: string; rol: string; soort: string; dubbel: boolean }[];
}
interface Dubbelrij {
  lid: string;
  ander?: string;
  partij?: string;
}

const kijk = (wie: Werker, casus: string): Promise<Casusbeeld> => wie.get<Casusbeeld>(`/casussen/${casus}`);

/** 20. A couple with a child of 17, clients of two: found by the persoonssleutel, settled by both, one casus with two adults' lines. */
export async function tweeAanbieders(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, hub } = spelers(s, r);
  const { verslag: v } = s;
  const ander = s.regio.profiel.partijen.find((p) => p.rol === 'zorg' && p !== r.zorg && p.capaciteiten.bsn);
  if (!ander) throw new Error(`${s.regio.profiel.regio} heeft maar een zorgaanbieder`);
  const r2 = { ...r, zorg: ander };
  const tweede = spelers(s, r2).zorg;
  const { stel, solo, sinds } = await meldBeidenAan(s, r, r2);

  const gevonden = await v.elders(zorg.waar, 'ziet wie dubbel is, en meer niet', async () => {
    const { leden, aandacht } = await kijk(zorg, stel);
    return aandacht.includes('dubbel-gemeld') && leden.filter((l) => l.dubbel);
  });
  v.zeker('gevonden aan de aanvrager, die een BSN heeft', gevonden.length === 1 && gevonden[0]?.rol === 'aanvrager');
  v.zeker('het kind van zeventien vraagt aandacht', (await kijk(zorg, stel)).aandacht.includes('wordt-18'));
  const bijTweede = await v.elders(tweede.waar, 'ziet het ook', async () =>
    (await kijk(tweede, solo)).leden.find((l) => l.dubbel),
  );
  await laatToe(s, r, stel);
  const { aanbod } = await zegWoningToe(s, r, ['omklap'], { kamers: 4 });
  await v.geweigerd(hub.waar, 'voordragen zolang het dubbel is', 'kandidaat-niet-plaatsbaar', async () =>
    hub.post('/voordrachten', { aanbod, kandidaten: [stel], startOp: plusDagen(await vandaag(hub), 28) }),
  );

  await noemElkaar(s, [zorg, stel, gevonden[0]?.lid ?? ''], [tweede, solo, bijTweede.lid]);
  await v.stap(tweede.waar, 'laat de casus verdergaan in die van de ander', () =>
    tweede.post(`/casussen/${solo}/samenvoeging`, { met: stel }),
  );
  await v.elders(zorg.waar, 'heeft niets dubbels meer, en de langste wachttijd', async () => {
    const c = await kijk(zorg, stel);
    return !c.leden.some((l) => l.dubbel) && c.wachtSinds === sinds;
  });
  await v.elders(tweede.waar, 'weet waarin zijn casus verderging', async () => {
    const c = await kijk(tweede, solo);
    return c.stand === 'ingetrokken' && c.samengevoegdMet === stel;
  });
  await v.elders(tweede.waar, 'doet mee in die casus', async () => {
    const [deel] = await tweede.get<object[]>(`/casussen-deelname?casus=${stel}`);
    return deel;
  });
  await v.elders(
    hub.waar,
    'rekent met de langste wachttijd',
    async () => (await hub.get<{ wachtSinds: Datum }>(`/kandidaten/${stel}`)).wachtSinds === sinds,
  );
  await woonSamen(s, r, stel, aanbod);
}

/** The couple at one, the same two people at the other; the partner has no BSN anywhere. */
async function meldBeidenAan(s: Spel, r: Rolverdeling, r2: Rolverdeling) {
  const nu = await vandaag(spelers(s, r).zorg);
  const [een, twee, kind] = [mens(s.gooi), mens(s.gooi), mens(s.gooi)];
  s.sporen.push(een.bsn, een.telefoon, een.achternaam, twee.telefoon, twee.achternaam, kind.achternaam);
  const { bsn: _geen, ...zonderBsn } = twee;
  const { bsn: _ook, telefoon: _tel, ...jong } = kind;
  const [kort, sinds] = [plusDagen(nu, -60), plusDagen(nu, -240)];
  const { casus: stel } = await meldAan(s, r, {
    kamers: 3,
    wachtSinds: kort,
    leden: [
      { rol: 'aanvrager', ...een },
      { rol: 'partner', ...zonderBsn },
      { rol: 'kind', ...jong, geboortedatum: plusMaanden(nu, -(17 * 12 + 9)) },
    ],
  });
  const { casus: solo } = await meldAan(s, r2, {
    kamers: 2,
    wachtSinds: sinds,
    leden: [
      { rol: 'aanvrager', ...zonderBsn },
      { rol: 'partner', ...een },
    ],
  });
  return { stel, solo, sinds };
}

type Kant = [wie: Werker, casus: string, lid: string];

/** Neither hears who the other is until both said that they may be named. */
async function noemElkaar(s: Spel, [een, casusEen, lidEen]: Kant, [twee, casusTwee, lidTwee]: Kant): Promise<void> {
  const { verslag: v } = s;
  const dubbelen = (wie: Werker, casus: string): Promise<Dubbelrij[]> =>
    wie.get<Dubbelrij[]>(`/casussen/${casus}/dubbelen`);
  await v.geweigerd(twee.waar, 'samenvoegen voor beide kanten dat willen', 'dubbel-niet-genoemd', () =>
    twee.post(`/casussen/${casusTwee}/samenvoeging`, { met: casusEen }),
  );
  await v.stap(een.waar, 'bevestigt dat de toestemming het noemen dekt', () =>
    een.post(`/casussen/${casusEen}/dubbelen`, { lid: lidEen }),
  );
  await zwijgt(s, casusEen, casusTwee);
  await v.stap(twee.waar, 'bevestigt het ook', () => twee.post(`/casussen/${casusTwee}/dubbelen`, { lid: lidTwee }));
  for (const [wie, casus, over] of [
    [een, casusEen, twee],
    [twee, casusTwee, een],
  ] as const)
    await v.elders(wie.waar, `leest wie de ander is: ${over.waar}`, async () =>
      (await dubbelen(wie, casus)).some((d) => d.partij === over.oin),
    );
}

/** The hub knows the word of one side, and tells nobody: what it sends it writes down together with what it knows. */
const zwijgt = (s: Spel, een: string, twee: string): Promise<void> =>
  metDatabase(s.regio.instantie(s.regio.hub).databaseUrl, async (db) => {
    await s.verslag.elders(s.regio.hub, 'weet dat de een genoemd mag worden', async () => {
      const sql = 'SELECT 1 FROM matching.persoonssleutel WHERE casus = $1 AND bevestigd_op IS NOT NULL';
      return (await db.query(sql, [een])).rows.length > 0;
    });
    const sql = `SELECT 1 FROM bus.archief WHERE type LIKE '%.casus.dubbel-genoemd.%' AND stroom = ANY($1::uuid[])`;
    s.verslag.zeker('en zegt het nog niemand', (await db.query(sql, [[een, twee]])).rows.length === 0);
  });

/** One home for the three of them: lines for each adult and none for the child; a partner without BSN is placed like anyone. */
async function woonSamen(s: Spel, r: Rolverdeling, casus: string, aanbod: string): Promise<void> {
  const { zorg, hub } = spelers(s, r);
  const { verslag: v } = s;
  await metDatabase(s.regio.instantie(s.regio.hub).databaseUrl, async (db) => {
    const sql = `SELECT DISTINCT left(sleutel, 1) AS soort FROM matching.persoonssleutel WHERE casus = $1 ORDER BY 1`;
    const { rows } = await db.query<{ soort: string }>(sql, [casus]);
    v.zeker('elke volwassene heeft een sleutel, ook zonder BSN', rows.map((x) => x.soort).join() === 'k,x');
  });
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  const plaatsing = await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht);
  await regelZorg(s, r, casus, voorgedragen.startOp);
  await geefNaamVrij(s, r, casus, voorgedragen.kandidaatstelling);
  await regelInkomen(s, r, casus, voorgedragen.startOp);
  const groot = await volwassenen(zorg, casus);
  await v.elders(hub.waar, 'houdt de vier lijnen bij van twee volwassenen, en van het kind geen', async () => {
    const { lijnen } = await hub.get<{ lijnen: { lid: string; lijn: string }[] }>(`/plaatsingen/${plaatsing}`);
    const wie = new Set(lijnen.map((l) => l.lid));
    return wie.size === 2 && groot.every((lid) => wie.has(lid)) && new Set(lijnen.map((l) => l.lijn)).size === 4;
  });
  const bijWie = await hub.get<{ lijnen: { lid: string; lijn: string; stand: string }[] }>(`/plaatsingen/${plaatsing}`);
  v.zeker(
    'de ondersteuning van beiden is gedekt, ook van wie bij de ander cliënt was',
    groot.every((lid) =>
      bijWie.lijnen.some((l) => l.lid === lid && l.lijn === 'ondersteuning' && l.stand === 'gedekt'),
    ),
  );
  await v.stap(hub.waar, 'trekt de voordracht weer in', () =>
    hub.post(`/voordrachten/${voorgedragen.voordracht}/intrekking`, { reden: 'einde-van-het-verhaal' }),
  );
}
