import { plusDagen } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { draagVoor, zegVoorlopigJa } from '../stappen/draag-voor.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { zetKlok } from '../stappen/klok.js';
import { komTotContract, toegelaten, type Reis } from '../stappen/kom-tot.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';
import { antwoordZoeken, heeftZoekopdracht, leesContingent } from '../stappen/zoek.js';

/** 16. A person seeks a home, beside homes that seek a person: passed on, not possible, found, lost, found again, lapsed. */
export async function zoeken(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { hub } = spelers(s, r);
  const { verslag: v } = s;
  const [{ casus }, { casus: ander }] = await Promise.all([toegelaten(s, r), toegelaten(s, r)]);
  if (s.regio.profiel.matchvorm.waarde === 'aanbodgestuurd')
    return v.geweigerd(hub.waar, 'zoeken per persoon in een regio waar woningen zoeken', 'matchvorm-past-niet', () =>
      hub.post('/zoekopdrachten', { casus, aan: r.corporatie.oin, gemeente: r.vestiging.gemeentecode }),
    );
  const voor = await leesContingent(hub, r.corporatie.naam, r.vestiging.gemeentecode ?? '');
  const zoekopdracht = await totEenDieZoekt(s, r, casus);
  const { aanbod, eenheid } = await vindTweeKeer(s, r, casus, ander, zoekopdracht);

  const uiterlijk = plusDagen(await vandaag(hub), 7);
  const { id: korte } = await v.stap(hub.waar, 'laat ook voor de ander zoeken, een week lang', () =>
    hub.post('/zoekopdrachten', {
      casus: ander,
      aan: r.vestiging.oin,
      gemeente: r.vestiging.gemeentecode,
      uiterlijk,
    }),
  );
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  const plaatsing = await zegVoorlopigJa(s, r, casus, voorgedragen.voordracht);
  const reis: Reis = { casus, aanbod, eenheid, plaatsing, ...voorgedragen };
  await komTotContract(s, r, reis);
  await zetKlok(s, `${reis.startOp}T09:00:00Z`);
  await verhuis(s, r, casus, plaatsing);
  if (voor)
    for (const wat of ['gehaald', 'viaZoekopdracht'] as const)
      await v.elders(hub.waar, `telt bij ${voor.naam} een meer: ${wat}`, async () => {
        const na = await leesContingent(hub, r.corporatie.naam, r.vestiging.gemeentecode ?? '');
        return na?.[wat] === voor[wat] + 1;
      });
  await verlooptEnStopt(s, r, ander, korte);
}

/** Given to the gemeente, passed on by it, not possible, passed on by the coordinator, accepted. */
async function totEenDieZoekt(s: Spel, r: Rolverdeling, casus: string): Promise<string> {
  const { hub, vestiging, corporatie } = spelers(s, r);
  const { verslag: v } = s;
  const vreemde = s.regio.wie(r.vreemde.naam, 'verhuurconsulent');
  const nu = await vandaag(hub);
  const { id: eerste } = await v.stap(hub.waar, 'vraagt de gemeente een woning te zoeken', () =>
    hub.post('/zoekopdrachten', { casus, aan: r.vestiging.oin, gemeente: r.vestiging.gemeentecode }),
  );
  const bij = await heeftZoekopdracht(s, vestiging, casus, 'uitgezet', 'leest wat er gezocht wordt, en tot wanneer');
  v.zeker(
    'de termijn is die van de regio',
    bij.uiterlijk === plusDagen(nu, s.regio.profiel.zoekopdrachtWeken.waarde * 7),
  );
  v.zeker('er staat niet in voor wie', !s.sporen.some((spoor) => JSON.stringify(bij).includes(spoor)));
  await antwoordZoeken(s, vestiging, bij.id, { antwoord: 'doorgegeven', doorgegevenAan: r.vreemde.oin });
  const tweede = await heeftZoekopdracht(s, vreemde, casus, 'uitgezet', 'krijgt de zoekopdracht');
  await v.geweigerd(vreemde.waar, 'niet mogelijk zonder reden', 'zoekantwoord-onvolledig', () =>
    vreemde.post(`/zoekopdrachten/${tweede.id}/antwoord`, { antwoord: 'niet-mogelijk' }),
  );
  await antwoordZoeken(s, vreemde, tweede.id, { antwoord: 'niet-mogelijk', reden: 'niets-in-deze-gemeente' });
  const nee = await heeftZoekopdracht(s, hub, casus, 'niet-mogelijk', 'leest dat het niet kan, en waarom');
  v.zeker('met de reden en de keten', nee.reden === 'niets-in-deze-gemeente' && nee.vervolgVan === eerste);
  await v.geweigerd(hub.waar, 'doorgeven aan wie al zocht', 'partij-past-niet', () =>
    hub.post(`/zoekopdrachten/${tweede.id}/doorgifte`, { aan: r.vestiging.oin }),
  );
  const { id: derde } = await v.stap(hub.waar, 'laat een ander zoeken', () =>
    hub.post(`/zoekopdrachten/${tweede.id}/doorgifte`, { aan: r.corporatie.oin }),
  );
  await heeftZoekopdracht(s, corporatie, casus, 'uitgezet', 'krijgt de zoekopdracht');
  await antwoordZoeken(s, corporatie, derde, { antwoord: 'aanvaard' });
  await heeftZoekopdracht(s, hub, casus, 'aanvaard', 'weet wie er zoekt');
  return derde;
}

/** The first home that is found is lost again; then it is for anybody, and the corporatie looks on. */
async function vindTweeKeer(s: Spel, r: Rolverdeling, casus: string, ander: string, zoekopdracht: string) {
  const { hub, corporatie } = spelers(s, r);
  const { verslag: v } = s;
  const vrij = await zegWoningToe(s, r);
  const eerste = await zegWoningToe(s, r, ['omklap'], {}, zoekopdracht);
  await heeftZoekopdracht(s, hub, casus, 'woning-gevonden', 'heeft een woning voor deze persoon');
  const past = async (aanbod: string, wie: string): Promise<boolean> =>
    (await hub.get<{ casus: string; past: boolean }[]>(`/aanbod/${aanbod}/shortlist`)).some(
      (k) => k.casus === wie && k.past,
    );
  v.zeker('de gevonden woning is voor wie zocht', await past(eerste.aanbod, casus));
  v.zeker('en niet voor een ander', !(await past(eerste.aanbod, ander)));
  v.zeker('een woning die zelf een mens zoekt, is voor allebei', await past(vrij.aanbod, ander));
  await v.geweigerd(hub.waar, 'de gevonden woning aan een ander', 'kandidaat-past-niet', async () =>
    hub.post('/voordrachten', {
      aanbod: eerste.aanbod,
      kandidaten: [ander],
      startOp: plusDagen(await vandaag(hub), 28),
    }),
  );
  await draagVoor(s, r, casus, eerste.aanbod);
  await v.stap(corporatie.waar, 'trekt de woning in', () =>
    corporatie.post(`/aanbod/${eerste.aanbod}/intrekking`, { reden: 'woning-verloren' }),
  );
  await heeftZoekopdracht(s, hub, casus, 'aanvaard', 'laat de corporatie verder zoeken');
  await heeftZoekopdracht(s, corporatie, casus, 'aanvaard', 'zoekt verder, met een nieuwe datum');
  const tweede = await zegWoningToe(s, r, ['omklap'], {}, zoekopdracht);
  await heeftZoekopdracht(s, hub, casus, 'woning-gevonden', 'heeft weer een woning');
  return tweede;
}

/** A term that passes is seen at both; another looks; when the person stops, whoever looks hears it. */
async function verlooptEnStopt(s: Spel, r: Rolverdeling, casus: string, zoekopdracht: string): Promise<void> {
  const { hub, vestiging, corporatie, zorg } = spelers(s, r);
  const { verslag: v } = s;
  await heeftZoekopdracht(s, vestiging, casus, 'verlopen', 'ziet dat de termijn voorbij is');
  await heeftZoekopdracht(s, hub, casus, 'verlopen', 'ziet het ook');
  await v.stap(hub.waar, 'laat een ander zoeken', () =>
    hub.post(`/zoekopdrachten/${zoekopdracht}/doorgifte`, { aan: r.corporatie.oin }),
  );
  await heeftZoekopdracht(s, corporatie, casus, 'uitgezet', 'krijgt de zoekopdracht');
  await v.stap(zorg.waar, 'trekt de aanmelding in', () =>
    zorg.post(`/casussen/${casus}/intrekking`, { reden: 'persoon-stopt' }),
  );
  const gestopt = await heeftZoekopdracht(s, corporatie, casus, 'ingetrokken', 'hoort dat zoeken niet meer hoeft');
  v.zeker('zonder te lezen waarom', gestopt.reden === 'gaat-niet-door');
}
