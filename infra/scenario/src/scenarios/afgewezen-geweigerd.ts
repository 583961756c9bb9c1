import { plusDagen } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { beslis, vindBesluit } from '../stappen/besluit.js';
import { draagAllenVoor, gevraagd, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { laatToe } from '../stappen/laat-toe.js';
import { meldAan } from '../stappen/meld-aan.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegNee } from '../stappen/zeg-nee.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

interface Kandidaatrij {
  stand: string;
  wachtSinds: string;
  pauze?: { tot: string };
}

/** 5. The corporatie rejects the first, the person refuses as second, the third is accepted; nobody loses waiting time. */
export async function afgewezenGeweigerd(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const sinds = plusDagen(await vandaag(zorg), -200);
  const [{ aanbod }, ...mensen] = await Promise.all([zegWoningToe(s, r), ...[1, 2, 3].map(() => klaar(s, r, sinds))]);
  const [eerste, tweede, derde] = mensen as [string, string, string];
  const { kandidatenPerVoordracht, reserve } = s.regio.profiel;
  const samen = mensen.slice(0, kandidatenPerVoordracht.waarde + reserve.waarde);

  const uitleg = await v.stap(zorg.waar, 'leest voor wat een nee betekent', () =>
    zorg.get<{ alineas: string[] }>(`/casussen/${tweede}/wat-nee-betekent`),
  );
  v.zeker(
    'het staat er in gewone woorden: U houdt uw wachttijd',
    uitleg.alineas.join(' ').includes('U houdt uw wachttijd'),
  );

  const { voordracht } = await draagAllenVoor(s, r, samen, aanbod);
  const { verzoek } = await gevraagd(s, corporatie, eerste, 'corporatie', 1);
  await v.geweigerd(corporatie.waar, 'afwijzing zonder reden', 'reden-ontbreekt', () =>
    corporatie.post(`/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'nee' }),
  );
  await zegNee(s, corporatie, eerste, 'corporatie', 1, 'past-niet-bij-woning');
  await isWeer(s, r, eerste, sinds, 'op-de-lijst');
  v.zeker(
    'over een afwijzing hoeft niemand te oordelen',
    (await hub.get<object[]>(`/besluiten?casus=${eerste}`)).length === 0,
  );

  await zegNee(s, zorg, tweede, 'persoon', 1, 'WOB');
  const derdeVoordracht = samen.includes(derde) ? voordracht : await nieuweVoordracht(s, r, derde, aanbod);
  await gevraagd(s, corporatie, derde, 'corporatie', 1);
  await oordeel(s, r, tweede);
  await zegVoorlopigJa(s, r, derde, derdeVoordracht);
  v.zeker(
    'de eerste werd afgewezen, de tweede weigerde: twee feiten',
    JSON.stringify(await standen(s, r, voordracht, [eerste, tweede])) === '["afgewezen","geweigerd"]',
  );
  await isWeer(s, r, eerste, sinds, 'op-de-lijst');
}

const klaar = async (s: Spel, r: Rolverdeling, wachtSinds: string): Promise<string> => {
  const { casus } = await meldAan(s, r, { wachtSinds });
  await laatToe(s, r, casus);
  return casus;
};

async function standen(s: Spel, r: Rolverdeling, voordracht: string, casussen: string[]): Promise<string[]> {
  const { kandidaatstellingen: k } = await spelers(s, r).hub.get<{
    kandidaatstellingen: { casus: string; stand: string }[];
  }>(`/voordrachten/${voordracht}`);
  return casussen.map((casus) => k.find((een) => een.casus === casus)?.stand ?? '');
}

async function nieuweVoordracht(s: Spel, r: Rolverdeling, casus: string, aanbod: string): Promise<string> {
  const { hub } = spelers(s, r);
  await s.verslag.elders(
    hub.waar,
    'heeft de woning weer vrij',
    async () => (await hub.get<{ stand: string }>(`/aanbod/${aanbod}`)).stand === 'beschikbaar',
  );
  return (await draagAllenVoor(s, r, [casus], aanbod)).voordracht;
}

const isWeer = (s: Spel, r: Rolverdeling, casus: string, sinds: string, stand: string): Promise<unknown> => {
  const { hub } = spelers(s, r);
  return s.verslag.elders(hub.waar, `heeft de kandidaat ${stand}, met dezelfde wachttijd`, async () => {
    const k = await hub.get<Kandidaatrij>(`/kandidaten/${casus}`);
    return k.stand === stand && k.wachtSinds === sinds;
  });
};

/** The weigering is judged by whom the region named, after its adviser; with one offer in the region it has a consequence. */
async function oordeel(s: Spel, r: Rolverdeling, casus: string): Promise<void> {
  const { zorg, hub } = spelers(s, r);
  const { verslag: v } = s;
  const sinds = (await hub.get<Kandidaatrij>(`/kandidaten/${casus}`)).wachtSinds;
  const eenAanbod = s.regio.profiel.aanbod.maximum.waarde === 1;
  const { besluit } = await vindBesluit(s, hub, casus, 'oordeel-weigering', () => true, 'moet de weigering beoordelen');
  await v.geweigerd(hub.waar, 'oordeel zonder het advies van de zorg', 'advies-loopt-nog', () =>
    beslis(hub, s.regio.hub, besluit, 'ongegrond'),
  );
  const gevraagdAan = await vindBesluit(
    s,
    zorg,
    casus,
    'oordeel-weigering',
    (b) => b.als === 'adviseur',
    'wordt om advies gevraagd',
  );
  v.zeker('de zorg leest de reden van de weigering', gevraagdAan.waarover.includes('WOB'));
  await v.stap(zorg.waar, 'adviseert: gegrond', () => beslis(zorg, s.regio.hub, besluit, 'gegrond'));
  const uitkomst = eenAanbod ? 'ongegrond' : 'gegrond';
  await v.elders(hub.waar, `oordeelt: ${uitkomst}`, () => beslis(hub, s.regio.hub, besluit, uitkomst));
  const gehoord = await vindBesluit(
    s,
    zorg,
    casus,
    'oordeel-weigering',
    (b) => b.uitkomst === uitkomst,
    'hoort het oordeel',
  );
  const gevolg = eenAanbod ? s.regio.profiel.aanbod.bijOngegrondeWeigering.waarde : 'nieuw-aanbod';
  v.zeker(`het gevolg is dat van de regio: ${gevolg}`, gehoord.gevolg === gevolg);
  await isWeer(s, r, casus, sinds, eenAanbod ? 'geparkeerd' : 'op-de-lijst');
  if (!eenAanbod) return;
  v.zeker('de begeleider kent de dag waarop het zoeken verdergaat', Boolean(gehoord.tot));
  await v.elders(zorg.waar, 'ziet de pauze bij de casus', async () => {
    const { kandidaat } = await zorg.get<{ kandidaat?: { stand: string; tot?: string } }>(`/casussen/${casus}`);
    return kandidaat?.stand === 'geparkeerd' && kandidaat.tot === gehoord.tot;
  });
}
