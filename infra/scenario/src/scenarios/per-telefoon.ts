import { plusMaanden } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { draagVoor, gevraagd, zegDefinitiefJa, zegJa } from '../stappen/draag-voor.js';
import { toegelaten } from '../stappen/kom-tot.js';
import { openstaand } from '../stappen/openstaand.js';
import { spelers, vandaag, type Spel, type Spelers } from '../stappen/spel.js';
import type { Werker } from '../toegang/werker.js';
import { zegWoningToe } from '../stappen/zeg-woning-toe.js';

interface Namens {
  kanaal: string;
  gesproken: string;
  door?: string;
  stand: string;
}

interface Akkoord {
  verzoek: string;
  rol: string;
  ronde: number;
  versie: number;
  stand: string;
  antwoord?: string;
  namens?: Namens;
}

interface Voordracht {
  stand: string;
  kandidaatstellingen: { casus: string; akkoorden: Akkoord[] }[];
}

/** 12. A corporatie that answers by phone: who wrote it down, what it confirms, what it contests, and what nobody may say for it. */
export async function perTelefoon(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const wie = spelers(s, r);
  const { hub, corporatie, zorg, herkomst, vestiging } = wie;
  const { verslag: v } = s;
  const { casus } = await toegelaten(s, r);
  const { aanbod } = await zegWoningToe(s, r);
  const voorgedragen = await draagVoor(s, r, casus, aanbod);
  const { voordracht } = voorgedragen;
  await gevraagd(s, corporatie, casus, 'corporatie', 1);
  const leg = gehoord(wie, voordracht, casus);

  const beheer = s.regio.wie(r.corporatie.naam, 'beheerder');
  await trekIn(s, wie, beheer);
  await v.geweigerd(hub.waar, 'legt vast zonder machtiging', 'machtiging-ontbreekt', () => leg('corporatie'));
  await v.stap(
    corporatie.waar,
    'machtigt het matchingspunt om vast te leggen wat zij per telefoon antwoordt',
    async () => beheer.post('/machtiging', { tot: plusMaanden(await vandaag(corporatie), 6) }),
  );
  await v.elders(hub.waar, 'kent de machtiging', async () =>
    (await hub.get<{ partij: string }[]>('/machtigingen')).some((m) => m.partij === corporatie.oin),
  );
  for (const rol of ['herkomst', 'persoon', 'hoofdbegeleider'])
    await v.geweigerd(hub.waar, `zegt ja namens ${rol}`, 'namens-niet-toegestaan', () => leg(rol));

  await v.stap(hub.waar, 'belt de corporatie en legt haar ja vast', () => leg('corporatie'));
  const eerste = await bijCorporatie(s, wie, casus, 'te-bevestigen');
  v.zeker(
    'de corporatie leest hoe, en met wie er is gebeld',
    eerste.namens?.kanaal === 'telefoon' && eerste.namens.gesproken === 'M. Balie',
  );
  const bijHub = (await akkoorden(wie, voordracht, casus)).find((a) => a.verzoek === eerste.verzoek);
  v.zeker('bij het matchingspunt staat wie het vastlegde', Boolean(bijHub?.namens?.door) && bijHub?.antwoord === 'ja');
  const stap = (await openstaand(hub, casus)).find((o) => o.stap === 'namens-bevestigen');
  v.zeker('bevestigen is een stap van de corporatie, met een dag', stap?.partij === corporatie.oin);

  await v.stap(corporatie.waar, 'betwist het: zo is het niet gezegd', () =>
    corporatie.post(`/akkoordverzoeken/${eerste.verzoek}/bevestiging`, { uitkomst: 'betwist' }),
  );
  const tweede = await v.elders(corporatie.waar, 'wordt opnieuw gevraagd: een betwist ja bindt niemand', async () => {
    const vraag = await gevraagdNu(wie, casus);
    return vraag && vraag.verzoek !== eerste.verzoek ? vraag : undefined;
  });
  const oud = (await akkoorden(wie, voordracht, casus)).find((a) => a.verzoek === eerste.verzoek);
  v.zeker(
    'het betwiste antwoord blijft te lezen, en telt niet',
    oud?.namens?.stand === 'betwist' && oud.stand === 'verlopen',
  );

  await v.stap(hub.waar, 'belt opnieuw en legt het ja vast', () => leg('corporatie'));
  const bevestigd = await bijCorporatie(s, wie, casus, 'te-bevestigen', tweede.verzoek);
  await v.stap(corporatie.waar, 'bevestigt het', () =>
    corporatie.post(`/akkoordverzoeken/${bevestigd.verzoek}/bevestiging`, { uitkomst: 'bevestigd' }),
  );
  await v.elders(hub.waar, 'leest de bevestiging, en vraagt niets meer', async () => {
    const a = (await akkoorden(wie, voordracht, casus)).find((een) => een.verzoek === bevestigd.verzoek);
    return (
      a?.namens?.stand === 'bevestigd' && (await openstaand(hub, casus)).every((o) => !o.stap.startsWith('namens'))
    );
  });
  await v.geweigerd(corporatie.waar, 'betwist wat zij bevestigde', 'namens-voorbij', () =>
    corporatie.post(`/akkoordverzoeken/${bevestigd.verzoek}/bevestiging`, { uitkomst: 'betwist' }),
  );

  await zegJa(s, zorg, casus, 'hoofdbegeleider', 1);
  await zegJa(s, zorg, casus, 'persoon', 1);
  await zegJa(s, herkomst, casus, 'herkomst', 1);
  await zegJa(s, vestiging, casus, 'vestiging', 1);
  await v.elders(
    hub.waar,
    'heeft voorlopig akkoord van allen',
    async () => (await hub.get<Voordracht>(`/voordrachten/${voordracht}`)).stand === 'voorlopig-akkoord',
  );
  await v.geweigerd(hub.waar, 'geeft het definitieve ja namens de corporatie', 'namens-niet-toegestaan', () =>
    leg('corporatie'),
  );
  await v.elders(zorg.waar, 'heeft de plaatsing, voorwaardelijk', async () =>
    (await zorg.get<object[]>(`/plaatsingen?casus=${casus}`)).at(0),
  );
  await zegDefinitiefJa(s, r, casus, voorgedragen);
  await trekIn(s, wie, beheer);
}

/** No answer may be written down for the corporatie any more. */
async function trekIn({ verslag: v }: Spel, { hub, corporatie }: Spelers, beheer: Werker): Promise<void> {
  await v.stap(corporatie.waar, 'trekt in wat zij aan machtiging gaf', () => beheer.post('/machtiging'));
  await v.elders(hub.waar, 'mag niets voor haar vastleggen', async () =>
    (await hub.get<{ partij: string }[]>('/machtigingen')).every((m) => m.partij !== corporatie.oin),
  );
}

const akkoorden = async ({ hub }: Spelers, voordracht: string, casus: string): Promise<Akkoord[]> => {
  const { kandidaatstellingen } = await hub.get<Voordracht>(`/voordrachten/${voordracht}`);
  return kandidaatstellingen.find((k) => k.casus === casus)?.akkoorden ?? [];
};

/** Writes down a yes by phone to the question that is open for this part. */
const gehoord =
  (wie: Spelers, voordracht: string, casus: string) =>
  async (rol: string): Promise<unknown> => {
    const vraag = (await akkoorden(wie, voordracht, casus)).find((a) => a.rol === rol && a.stand === 'open');
    const inhoud = { antwoord: 'ja', kanaal: 'telefoon', gesproken: 'M. Balie', op: await vandaag(wie.hub) };
    return wie.hub.post(`/voordrachten/${voordracht}/akkoorden/${vraag?.verzoek ?? ''}/namens`, inhoud);
  };

const gevraagdNu = async ({ corporatie }: Spelers, casus: string): Promise<Akkoord | undefined> =>
  (await corporatie.get<Akkoord[]>(`/akkoordverzoeken?casus=${casus}&stand=open`)).at(-1);

/** The answer as the corporatie finds it on its own list. */
const bijCorporatie = (
  s: Spel,
  { corporatie }: Spelers,
  casus: string,
  stand: string,
  verzoek?: string,
): Promise<Akkoord> =>
  s.verslag.elders(corporatie.waar, 'leest wat er namens haar is vastgelegd', async () => {
    const rijen = await corporatie.get<Akkoord[]>(`/akkoordverzoeken?casus=${casus}`);
    return rijen.find((a) => a.namens?.stand === stand && (!verzoek || a.verzoek === verzoek));
  });
