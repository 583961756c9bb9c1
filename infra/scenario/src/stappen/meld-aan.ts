import { plusDagen, type Datum } from '@weerthuis/domain';
import { mens } from '../gegevens/mensen.js';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { spelers, terwijlWeg, vandaag, type Spel } from './spel.js';

export interface Aanmelding {
  casus: string;
  casusnummer: string;
}

export interface Aanmeldwens {
  kamers?: number;
  trapvrij?: boolean;
  urgentie?: boolean;
  wachtSinds?: Datum;
  plek?: string;
  inkomenJaarCent?: number;
  /** The whole huishouden; default one fictional adult. */
  leden?: object[];
  /** Law of the support, with reference and dates where another than the gemeente decided. */
  hulp?: { wet: string; indicatie?: { kenmerk: string; van: Datum; tot?: Datum } };
}

/** Zorg registers a household and sends the aanmelding: to the hub without identity, to herkomst sealed. */
export async function meldAan(s: Spel, r: Rolverdeling, wens: Aanmeldwens = {}): Promise<Aanmelding> {
  const { zorg, herkomst, hub } = spelers(s, r);
  const { verslag: v } = s;
  const casus = await registreer(s, r, wens);
  await terwijlWeg(s, herkomst.waar, async () => {
    await v.stap(zorg.waar, 'dient de aanmelding in', () =>
      zorg.post(`/casussen/${casus}/indiening`, {
        ...(wens.hulp ?? { wet: 'wmo' }),
        urgentieGevraagd: wens.urgentie ?? true,
        ...(wens.wachtSinds ? { wachtSinds: wens.wachtSinds } : {}),
      }),
    );
    await v.elders(hub.waar, 'ziet de aanmelding, zonder identiteit', () => hub.get(`/aanmeldingen/${casus}`));
  });
  await v.elders(herkomst.waar, 'ziet de melding', () => herkomst.get(`/meldingen/${casus}`));
  const { casusnummer } = await v.elders(zorg.waar, 'kent het casusnummer', async () => {
    const c = await zorg.get<{ casusnummer?: string }>(`/casussen/${casus}`);
    return c.casusnummer ? { casusnummer: c.casusnummer } : undefined;
  });
  return { casus, casusnummer };
}

/** Everything up to the aanmelding, which is not sent yet. */
export async function registreer(
  s: Spel,
  r: Rolverdeling,
  wens: Aanmeldwens = {},
  metToestemming = true,
): Promise<string> {
  const { zorg } = spelers(s, r);
  const { verslag: v } = s;
  const nu = await vandaag(zorg);
  const aanvrager = mens(s.gooi);
  s.sporen.push(aanvrager.bsn, aanvrager.telefoon, aanvrager.achternaam);
  const { id: casus } = await v.stap(zorg.waar, 'registreert cliënt en huishouden', () =>
    zorg.post('/casussen', {
      herkomst: r.herkomst.gemeentecode,
      inVoorzieningSinds: plusDagen(nu, -300),
      ...(wens.plek ? { plek: wens.plek } : {}),
      leden: wens.leden ?? [{ rol: 'aanvrager', ...aanvrager }],
    }),
  );
  if (metToestemming)
    await v.stap(zorg.waar, 'legt de toestemming geheimhouding vast', () =>
      zorg.put(`/casussen/${casus}/toestemming`, {
        vastgelegdOp: nu,
        geldigTot: plusDagen(nu, 730),
        aan: ['matchingspunt', 'gemeente', 'corporatie', 'zorg'],
        hoe: 'ondertekend',
      }),
    );
  await v.stap(zorg.waar, 'schrijft het woonprofiel', () =>
    zorg.put(`/casussen/${casus}/woonprofiel`, {
      kamers: wens.kamers ?? 2,
      trapvrij: wens.trapvrij ?? false,
      huisdieren: [],
      gewensteGemeenten: [r.vestiging.gemeentecode],
      gewensteWijken: [],
      gewensteBuurten: [],
      netwerkBuurten: [],
      teVermijdenBuurten: [],
      intensiteit: 'midden',
      urenPerWeek: 6,
      inkomenJaarCent: wens.inkomenJaarCent ?? 1_800_000,
    }),
  );
  await v.stap(zorg.waar, 'verklaart woonklaar', () =>
    zorg.post(`/casussen/${casus}/woonklaarverklaringen`, { geldigTot: plusDagen(nu, 180) }),
  );
  return casus;
}
