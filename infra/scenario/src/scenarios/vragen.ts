import { plusWerkdagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { vraagAllen, toegelaten } from '../stappen/kom-tot.js';
import { laatStil } from '../stappen/openstaand.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import type { Werker } from '../toegang/werker.js';

interface Vraag {
  id: string;
  richting: string;
  stand: string;
  tekst?: string;
  antwoord?: string;
  dag?: string;
  antwoordTekst?: string;
  trap: number;
}
interface Leest {
  titel: string;
  afdruk: string;
  tekst?: string;
}

const vragen = (wie: Werker, casus: string): Promise<Vraag[]> => wie.get<Vraag[]>(`/vragen?casus=${casus}`);
const leest = (wie: Werker, id: string): Promise<Leest> => wie.get<Leest>(`/vragen/${id}/leest`);
const werk = (wie: Werker): Promise<{ soort: string; casus?: string; zin: string }[]> =>
  wie.get<{ soort: string; casus?: string; zin: string }[]>('/werk');

/** 23. A question goes to one role, as it was read beforehand; it is answered, or its silence shows at both. */
export async function vraagEnAntwoord(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, herkomst, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const [{ casus }, { aanbod, eenheid }] = await Promise.all([toegelaten(s, r), zegWoningToe(s, r)]);
  const stel = (wie: Werker, vraag: object): Promise<{ id: string }> =>
    wie.post('/vragen', { casus, over: 'casus', ...vraag });

  const naam = s.sporen.at(-1) ?? '';
  await v.geweigerd(zorg.waar, 'noemt een naam tegen het matchingspunt', 'naam-niet-toegestaan', () =>
    stel(zorg, { rol: 'matching', onderwerp: 'anders', tekst: `Kan ${naam} eerder?` }),
  );
  await v.geweigerd(hub.waar, 'schrijft een BSN in een vraag', 'bsn-niet-toegestaan', () =>
    stel(hub, { rol: 'aanmelder', onderwerp: 'anders', tekst: 'Hoort 999990019 erbij?' }),
  );
  await v.geweigerd(zorg.waar, 'vraagt een corporatie die er nog niet is', 'vraag-rol-leeg', () =>
    stel(zorg, { rol: 'corporatie', onderwerp: 'wanneer-klaar' }),
  );

  const uiterlijk = plusWerkdagen(await vandaag(hub), 2);
  const { id } = await v.stap(hub.waar, 'stelt een vraag op aan wie aanmeldde', () =>
    stel(hub, { rol: 'aanmelder', onderwerp: 'klopt-dit-nog', tekst: 'Klopt het aantal kamers nog?', uiterlijk }),
  );
  v.zeker('een concept verlaat het huis niet', (await vragen(zorg, casus)).length === 0);
  await v.geweigerd(hub.waar, 'verstuurt wat niet gelezen is', 'vraag-niet-gelezen', () =>
    hub.post(`/vragen/${id}/verzending`, { afdruk: '0000000000000000' }),
  );
  const gelezen = await leest(hub, id);
  v.zeker('voorgelezen wordt wat de ander leest', gelezen.tekst === 'Klopt het aantal kamers nog?');
  await v.stap(hub.waar, `leest wat ${gelezen.titel} leest, en verstuurt`, () =>
    hub.post(`/vragen/${id}/verzending`, { afdruk: gelezen.afdruk }),
  );
  await v.elders(zorg.waar, 'heeft de vraag op de werklijst', async () =>
    (await werk(zorg)).some((w) => w.soort === 'vraag' && w.casus === casus),
  );
  v.zeker('wie het niet gevraagd is, ziet niets', (await vragen(herkomst, casus)).length === 0);
  await v.geweigerd(zorg.waar, 'antwoordt een dag zonder dag', 'vraagdag-ontbreekt', () =>
    zorg.post(`/vragen/${id}/antwoord`, { antwoord: 'op-dag' }),
  );
  await v.stap(zorg.waar, 'antwoordt', () => zorg.post(`/vragen/${id}/antwoord`, { antwoord: 'ja' }));
  await v.elders(hub.waar, 'leest het antwoord', async () =>
    (await vragen(hub, casus)).some((q) => q.id === id && q.antwoord === 'ja'),
  );

  await vraagAllen(s, r, casus, aanbod);
  const woning = await v.stap(zorg.waar, 'vraagt de corporatie over de woning', () =>
    stel(zorg, { rol: 'corporatie', onderwerp: 'wanneer-klaar', over: 'woning', waarover: eenheid, uiterlijk }),
  );
  await v.stap(zorg.waar, 'leest wat de corporatie leest, en verstuurt', async () =>
    zorg.post(`/vragen/${woning.id}/verzending`, { afdruk: (await leest(zorg, woning.id)).afdruk }),
  );
  await v.elders(corporatie.waar, 'heeft de vraag', async () =>
    (await vragen(corporatie, casus)).some((q) => q.id === woning.id && q.richting === 'in'),
  );
  v.zeker('binnen de termijn vraagt de eigen vraag niets', !(await werk(zorg)).some((w) => w.soort === 'vraag'));
  await laatStil(s, 2 + (s.regio.profiel.escalatie[0]?.naWerkdagen ?? 1), true);
  for (const wie of [zorg, corporatie])
    await v.elders(wie.waar, 'ziet dat het antwoord uitblijft, en bij wie het nu ligt', async () =>
      (await werk(wie)).some((w) => w.soort === 'vraag' && w.casus === casus && w.zin.includes('Dit ligt nu bij')),
    );
  await v.elders(corporatie.waar, 'heeft de trede op de vraag staan', async () =>
    (await vragen(corporatie, casus)).some((q) => q.id === woning.id && q.trap > 0),
  );
  const dag = plusWerkdagen(await vandaag(corporatie), 3);
  await v.stap(corporatie.waar, 'antwoordt met een dag', () =>
    corporatie.post(`/vragen/${woning.id}/antwoord`, { antwoord: 'op-dag', dag }),
  );
  await v.elders(zorg.waar, 'leest de dag', async () =>
    (await vragen(zorg, casus)).some((q) => q.id === woning.id && q.dag === dag),
  );
  for (const wie of [zorg, corporatie])
    v.zeker(
      `bij ${wie.waar} is er niets meer open`,
      !(await werk(wie)).some((w) => w.soort === 'vraag' && w.casus === casus),
    );
}
