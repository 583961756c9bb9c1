import { plusDagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { bezichtig, geefNaamVrij, zegTweedeJa } from '../stappen/draag-voor.js';
import { stelContractOp, tekenContract } from '../stappen/geef-sleutel.js';
import { komTotVoorlopig } from '../stappen/kom-tot.js';
import { zetKlok } from '../stappen/klok.js';
import type { Plaatsingrij } from '../stappen/regel.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';

interface Pauzerij {
  stand: string;
  opgeschortTot?: string;
  leegstand?: string;
}

/** 7. Nobody comes to the viewing, then an opname: the plaatsing rests and goes on, and nobody is told why. */
export async function nietVerschenen(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const reis = await komTotVoorlopig(s, r);
  const { casus, plaatsing, kandidaatstelling } = reis;
  await geefNaamVrij(s, r, casus, kandidaatstelling);
  await bezichtig(s, r, kandidaatstelling, false);

  const nu = await vandaag(zorg);
  const tot = plusDagen(nu, 21);
  await v.stap(zorg.waar, 'legt een onderbreking vast: opname', () =>
    zorg.post(`/casussen/${casus}/onderbrekingen`, { oorzaak: 'opname', tot }),
  );
  const bij = await v.elders(
    corporatie.waar,
    'ziet dat het stilstaat, tot wanneer en wie de leegstand draagt',
    async () => {
      const p = await corporatie.get<Pauzerij>(`/plaatsingen/${plaatsing}`);
      return p.stand === 'opgeschort' && p.opgeschortTot === tot && p.leegstand ? p : undefined;
    },
  );
  v.zeker(`de regio spreekt af wie de leegstand draagt: ${bij.leegstand}`, bij.leegstand === 'corporatie');
  const gelezen = [bij, await hub.get(`/plaatsingen/${plaatsing}`), await hub.get(`/kandidaten/${casus}`)];
  v.zeker('corporatie en matchingspunt lezen niet waarom', !/opname|terugval|detentie/.test(JSON.stringify(gelezen)));

  await zetKlok(s, `${plusDagen(nu, 12)}T10:00:00Z`);
  const vragen = await zorg.get<{ ronde: number; stand: string; antwoordVoor: string }[]>(
    `/akkoordverzoeken?casus=${casus}`,
  );
  v.zeker(
    'de vraag staat nog open, twaalf dagen later: stilstaan is geen nee',
    vragen.some((q) => q.ronde === 2 && q.stand === 'open' && q.antwoordVoor >= tot),
  );
  await v.stap(zorg.waar, 'meldt dat de persoon terug is', () => zorg.post(`/casussen/${casus}/onderbrekingen/einde`));
  await v.elders(
    hub.waar,
    'gaat verder waar het stond',
    async () => (await hub.get<Plaatsingrij>(`/plaatsingen/${plaatsing}`)).stand === 'voorwaardelijk',
  );

  await bezichtig(s, r, kandidaatstelling, true);
  await zegTweedeJa(s, r, casus, reis);
  const overeenkomst = await stelContractOp(s, r, plaatsing, reis.startOp);
  const later = plusDagen(await vandaag(corporatie), 2);
  await v.stap(corporatie.waar, 'meldt dat er niet getekend is, met een nieuwe dag', async () =>
    corporatie.post(`/overeenkomsten/${overeenkomst}/niet-getekend`, {
      op: await vandaag(corporatie),
      nieuweDatum: later,
    }),
  );
  await v.elders(zorg.waar, 'kent de nieuwe dag om te tekenen', async () => {
    const rijen = await zorg.get<{ tekenOp?: string }[]>(`/overeenkomsten?casus=${casus}`);
    return rijen.some((o) => o.tekenOp === later);
  });
  await tekenContract(s, r, overeenkomst);
  await v.elders(
    hub.waar,
    'loopt door naar de sleutel',
    async () => (await hub.get<Plaatsingrij>(`/plaatsingen/${plaatsing}`)).stand === 'lopend',
  );
}
