import { plusDagen, type Datum } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { draagAllenVoor, geefNaamVrij, gevraagd, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { zetKlok } from '../stappen/klok.js';
import { toegelaten } from '../stappen/kom-tot.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import type { Werker } from '../toegang/werker.js';

interface Vergissingrij {
  ontvangers: { partij: string; stand: string; uiterlijk: Datum; trap: number; grond?: string }[];
  datalek: { eigenaar: string; uiterlijk: Datum; trap: number; uitkomst?: string };
  hersteldOp?: string;
}

/** 11. A file to the wrong corporatie: the casus rests, who had it confirms that it is gone, the sender judges whether it is a datalek. */
export async function verkeerdeOntvanger(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, vestiging, hub } = spelers(s, r);
  const { verslag: v } = s;
  const wachtSinds = plusDagen(await vandaag(zorg), -120);
  const [{ casus }, { casus: reserve }, { aanbod }] = await Promise.all([
    toegelaten(s, r, { wachtSinds }),
    toegelaten(s, r),
    zegWoningToe(s, r),
  ]);
  const { voordracht } = await draagAllenVoor(s, r, [casus, reserve], aanbod);
  await zegVoorlopigJa(s, r, casus, voordracht);
  const { kandidaatstellingen } = await hub.get<{
    kandidaatstellingen: { casus: string; kandidaatstelling: string }[];
  }>(`/voordrachten/${voordracht}`);
  const kandidaatstelling = kandidaatstellingen.find((k) => k.casus === casus)?.kandidaatstelling ?? '';
  await geefNaamVrij(s, r, casus, kandidaatstelling);

  const { id } = await v.stap(zorg.waar, 'meldt dat het bij de verkeerde corporatie ligt', () =>
    zorg.post(`/casussen/${casus}/vergissingen`, { soort: 'verkeerde-ontvanger' }),
  );
  await gevraagd(s, corporatie, reserve, 'corporatie', 1);
  await v.elders(hub.waar, 'heeft de kandidaat nog op de lijst, met dezelfde wachttijd', async () => {
    const k = await hub.get<{ stand: string; wachtSinds: Datum }>(`/kandidaten/${casus}`);
    return k.stand === 'op-de-lijst' && k.wachtSinds === wachtSinds;
  });
  await v.elders(corporatie.waar, 'kan de naam niet meer lezen', () => weg(corporatie, kandidaatstelling));
  await v.stap(hub.waar, 'ruimt de voordracht van de reserve op', () =>
    hub.post(`/voordrachten/${voordracht}/intrekking`, { reden: 'einde-van-het-verhaal' }),
  );
  const { aanbod: ander } = await zegWoningToe(s, r);
  await v.geweigerd(hub.waar, 'voordragen zolang het niet is hersteld', 'kandidaat-niet-plaatsbaar', async () =>
    hub.post('/voordrachten', { aanbod: ander, kandidaten: [casus], startOp: plusDagen(await vandaag(hub), 28) }),
  );
  await v.geweigerd(zorg.waar, 'iets vrijgeven zolang het stilstaat', 'casus-bevroren', () =>
    zorg.post(`/casussen/${casus}/identiteitsvrijgaven`),
  );
  await blijftNietLiggen(s, r, casus);
  await v.geweigerd(zorg.waar, 'verdergaan voor allen antwoordden', 'vergissing-loopt-nog', () =>
    zorg.post(`/vergissingen/${id}/herstel`),
  );
  await wisOveral(s, casus, corporatie, vestiging);
  await beoordeelDatalek(s, r, casus, id);
  await v.elders(hub.waar, 'kan weer voordragen', async () => {
    const rijen = await hub.get<{ casus: string; past: boolean }[]>(`/aanbod/${ander}/shortlist`);
    return rijen.some((k) => k.casus === casus && k.past);
  });
}

const weg = async (corporatie: Werker, kandidaatstelling: string): Promise<boolean> => {
  try {
    await corporatie.get(`/kandidaten/${kandidaatstelling}`);
    return false;
  } catch {
    return true;
  }
};

const lees = async (zorg: Werker, casus: string): Promise<Vergissingrij | undefined> =>
  (await zorg.get<Vergissingrij[]>(`/vergissingen?casus=${casus}`))[0];

/** Each thing to do has an owner and a last day; when nobody moves, it is raised, never forgotten. */
async function blijftNietLiggen(s: Spel, r: Rolverdeling, casus: string): Promise<void> {
  const { zorg } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(zorg);
  const begin = await lees(zorg, casus);
  v.zeker(
    'wie het kreeg en wie toetst, elk met een laatste dag',
    begin?.ontvangers.length === new Set([r.corporatie.oin, r.vestiging.oin]).size &&
      begin.ontvangers.every((o) => o.uiterlijk > nu) &&
      begin.datalek.eigenaar === 'planner' &&
      begin.datalek.uiterlijk === plusDagen(nu, 3),
  );
  await zetKlok(s, `${plusDagen(nu, 7)}T10:00:00Z`);
  await v.elders(zorg.waar, 'ziet wie te laat is, een trap hoger en met een nieuwe dag', async () => {
    const na = await lees(zorg, casus);
    return na?.datalek.trap && na.ontvangers.every((o) => o.trap > 0 && o.uiterlijk > plusDagen(nu, 6));
  });
}

/** The corporatie erases; the gemeente keeps its own file and must say on which ground and until when. */
async function wisOveral(s: Spel, casus: string, corporatie: Werker, gemeente: Werker): Promise<void> {
  const { verslag: v } = s;
  const verzoek = (wie: Werker): Promise<{ verzoek: string }> =>
    v.elders(wie.waar, 'leest wat hij moet wissen, en voor wanneer', async () =>
      (await wie.get<{ verzoek: string; stand: string }[]>(`/wisverzoeken?casus=${casus}`)).find(
        (q) => q.stand === 'open',
      ),
    );
  const bijCorporatie = await verzoek(corporatie);
  await v.stap(corporatie.waar, 'bevestigt dat het is gewist', () =>
    corporatie.post(`/wisverzoeken/${bijCorporatie.verzoek}/antwoord`, { uitkomst: 'gewist' }),
  );
  const bijGemeente = await verzoek(gemeente);
  await v.geweigerd(gemeente.waar, 'bewaren zonder grond', 'wisgrond-ontbreekt', () =>
    gemeente.post(`/wisverzoeken/${bijGemeente.verzoek}/antwoord`, { uitkomst: 'bewaard' }),
  );
  const tot = plusDagen(await vandaag(gemeente), 5475);
  await v.stap(gemeente.waar, 'bewaart het op eigen grond, tot een dag', () =>
    gemeente.post(`/wisverzoeken/${bijGemeente.verzoek}/antwoord`, { uitkomst: 'bewaard', grond: 'wmo-dossier', tot }),
  );
}

/** The sender's own check, by another than the begeleider, before the casus may go on. */
async function beoordeelDatalek(s: Spel, r: Rolverdeling, casus: string, id: string): Promise<void> {
  const { zorg } = spelers(s, r);
  const { verslag: v } = s;
  const planner = s.regio.wie(r.zorg.naam, 'planner');
  await v.elders(zorg.waar, 'heeft alle antwoorden', async () =>
    (await lees(zorg, casus))?.ontvangers.every((o) => o.stand !== 'open' && (o.stand === 'gewist' || o.grond)),
  );
  await v.geweigerd(zorg.waar, 'verdergaan zonder datalektoets', 'vergissing-loopt-nog', () =>
    zorg.post(`/vergissingen/${id}/herstel`),
  );
  const toets = { uitkomst: 'geen-melding', reden: 'alleen-bij-partijen-met-geheimhouding' };
  await v.geweigerd(zorg.waar, 'de toets door wie er niet over gaat', 'rol-ontbreekt', () =>
    zorg.post(`/vergissingen/${id}/datalektoets`, toets),
  );
  await v.stap(planner.waar, 'beoordeelt of het een datalek is', () =>
    planner.post(`/vergissingen/${id}/datalektoets`, toets),
  );
  await v.stap(zorg.waar, 'laat de casus verdergaan', () => zorg.post(`/vergissingen/${id}/herstel`));
}
