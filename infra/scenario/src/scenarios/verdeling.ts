import { plusDagen } from '@weerthuis/domain';
import { verdeel as verdeelRollen } from '../gegevens/rolverdeling.js';
import { zegVoorlopigJa } from '../stappen/draag-voor.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { komTotContract, toegelaten } from '../stappen/kom-tot.js';
import { zetKlok } from '../stappen/klok.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { begin, eersteVan, gevolgenZonder, neemOver, vergelijk } from '../stappen/verdeel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

/**
 * 19. The whole region divided at once; a home is withdrawn before it is adopted, and exactly those move whom the verdeling named;
 * one placement is adopted and comes to the key.
 */
export async function verdeling(s: Spel): Promise<void> {
  const r = verdeelRollen(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(zorg);
  const sinds = (dagen: number) => ({ wachtSinds: plusDagen(nu, -dagen) });
  // The first waits longer than any region leaves somebody waiting, the second needs the only larger home.
  const wensen = [sinds(1600), { ...sinds(300), kamers: 3 }, sinds(200), sinds(60)];
  const mensen: string[] = [];
  for (const wens of wensen) mensen.push((await toegelaten(s, r, wens)).casus);
  const woningen: string[] = [];
  for (const kamers of [3, 2, 2]) woningen.push((await zegWoningToe(s, r, undefined, { kamers })).aanbod);

  const eerst = await begin(s);
  v.zeker('bewezen: geen verdeling binnen deze afspraken is beter', eerst.bewezen && eerst.waarde === eerst.bovengrens);
  v.zeker(
    'wie te lang wacht heeft een woning',
    eerst.plaatsingen.some((p) => p.casus === mensen[0]),
  );
  const weg = eerst.plaatsingen.find((p) => woningen.includes(p.aanbod) && p.casus !== mensen[0]);
  if (!weg) throw new Error('van deze woningen is er geen toebedeeld');

  const genoemd = await gevolgenZonder(s, eerst.verdeling, weg.aanbod);
  v.zeker('de verdeling noemt wie er verhuist als deze woning wegvalt', genoemd.includes(weg.casus));
  await v.stap(corporatie.waar, 'trekt die woning in', () =>
    corporatie.post(`/aanbod/${weg.aanbod}/intrekking`, { reden: 'verkocht' }),
  );
  await v.elders(
    hub.waar,
    'hoort van de intrekking',
    async () => (await hub.get<{ stand: string }>(`/aanbod/${weg.aanbod}`)).stand === 'ingetrokken',
  );
  const [rij] = await neemOver(s, eerst.verdeling, [weg.casus]);
  v.zeker('overnemen wat er niet meer is, wordt per rij geweigerd', rij?.code === 'aanbod-niet-beschikbaar');

  const daarna = await begin(s);
  const verhuisd = await vergelijk(s, eerst.verdeling, daarna.verdeling);
  v.zeker('precies wie genoemd was verhuist, naar waar het gezegd was', verhuisd === genoemd);

  const { casus, aanbod } = await eersteVan(s, r, daarna, mensen);
  const uitleg = await v.stap(hub.waar, 'leest voor waarom', () =>
    hub.get<{ uitleg: { persoon: string[] } }>(`/verdelingen/${daarna.verdeling}/mensen/${casus}`),
  );
  v.zeker('de persoon hoort geen enkel getal', !/\d/.test(uitleg.uitleg.persoon.join(' ')));
  const startOp = plusDagen(nu, 28);
  const [overgenomen] = await neemOver(s, daarna.verdeling, [casus], startOp);
  const voordracht = overgenomen?.voordracht ?? '';
  const [nogEens] = await neemOver(s, daarna.verdeling, [casus], startOp);
  v.zeker('nog eens overnemen geeft dezelfde voordracht', voordracht !== '' && nogEens?.voordracht === voordracht);
  const { eenheid, kandidaatstellingen, momentopname } = await hub.get<{
    eenheid: string;
    kandidaatstellingen: { kandidaatstelling: string; casus: string }[];
    momentopname: { verdeling?: { nummer: number; zaad: string } };
  }>(`/voordrachten/${voordracht}`);
  v.zeker('de voordracht draagt nummer en lot', momentopname.verdeling?.zaad === daarna.zaad);
  const kandidaatstelling = kandidaatstellingen.find((k) => k.casus === casus)?.kandidaatstelling ?? '';

  const plaatsing = await zegVoorlopigJa(s, r, casus, voordracht);
  await komTotContract(s, r, { casus, aanbod, eenheid, plaatsing, voordracht, kandidaatstelling, startOp });
  await zetKlok(s, `${startOp}T09:00:00Z`);
  await verhuis(s, r, casus, plaatsing, true);
}
