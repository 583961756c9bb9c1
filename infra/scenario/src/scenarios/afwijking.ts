import { plusDagen } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { draagAllenVoor } from '../stappen/draag-voor.js';
import { toegelaten } from '../stappen/kom-tot.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

const REDEN = 'Slaapt met het kind op een kamer tot er een grotere woning is';

/** 9. A deviation from a rule: refused for who may not, accepted with a reason for who may, and visible to everybody who is asked. */
export async function afwijking(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, herkomst, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const [{ casus }, { aanbod }] = await Promise.all([toegelaten(s, r, { kamers: 4 }), zegWoningToe(s, r)]);
  const startOp = plusDagen(await vandaag(hub), 28);
  const vraag = { aanbod, kandidaten: [casus], startOp };

  await v.geweigerd(hub.waar, 'afwijken zonder reden', 'kandidaat-past-niet', () => hub.post('/voordrachten', vraag));
  const beheer = s.regio.wie(s.regio.hub, 'beheerder');
  await v.geweigerd(beheer.waar, 'afwijken door wie het niet mag', 'rol-ontbreekt', () =>
    beheer.post('/voordrachten', { ...vraag, afwijking: { reden: REDEN } }),
  );
  v.zeker('de woning is nog vrij', (await hub.get<{ stand: string }>(`/aanbod/${aanbod}`)).stand === 'beschikbaar');

  const wie = s.regio.profiel.beslist.afwijking.wie.waarde;
  v.zeker(`in deze regio mag: ${wie.join(', ')}`, wie.includes('matching'));
  const { voordracht } = await draagAllenVoor(s, r, [casus], aanbod, { reden: REDEN });
  for (const partij of [corporatie, zorg, herkomst])
    await v.elders(partij.waar, 'leest welke regel, waarom en door wie', async () => {
      const rijen = await partij.get<{ afwijking?: { regels: string[]; reden: string; door: string[] } }[]>(
        `/akkoordverzoeken?casus=${casus}&stand=open`,
      );
      return rijen.some(
        ({ afwijking: a }) => a?.regels.includes('te-klein') && a.reden === REDEN && a.door.includes('matching'),
      );
    });
  await v.stap(hub.waar, 'trekt de voordracht weer in', () =>
    hub.post(`/voordrachten/${voordracht}/intrekking`, { reden: 'einde-van-het-verhaal' }),
  );
}
