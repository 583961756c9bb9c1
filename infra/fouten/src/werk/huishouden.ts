import { buurtenVan, plusDagen, type Datum } from '@weerthuis/domain';
import { mens, woning } from '@weerthuis/scenario';
import type { Beller } from './beller.js';
import type { Ploeg } from './ploeg.js';

/** What one household of the workload came to. */
export interface Huishouden {
  bsn: string;
  casus?: string;
  aanbod?: string;
  eenheid?: string;
  voordracht?: string;
  plaatsing?: string;
}

interface Verzoek {
  verzoek: string;
  rol: string;
  ronde: number;
}

const GEMEENTE = 'GM0855';
const VORMEN = ['omklap'];
/** Where the homes of the workload are. */
export const BUURTEN = buurtenVan(GEMEENTE)
  .filter((b) => (b.inwoners ?? 0) > 500)
  .slice(0, 6);

/**
 * From registration to the first round of yeses and the plaatsing that follows: every service decides something. `tot`:
 * no further than a person who is admitted and a home that is pledged.
 */
export async function speelHuishouden(
  p: Ploeg,
  gooi: (n: number) => number,
  h: Huishouden,
  tot: 'kandidaat' | 'plaatsing' = 'plaatsing',
): Promise<void> {
  const nu = await p.begeleider.wacht<{ vandaag: Datum }, Datum>('/klok', (k) => k.vandaag);
  await meldAan(p, gooi, h, nu);
  await Promise.all([laatToe(p, h, nu), zegWoningToe(p, gooi, h, nu)]);
  if (tot === 'kandidaat') return;
  await draagVoor(p, h, nu);
  await zegJa(p, h);
}

async function meldAan({ begeleider }: Ploeg, gooi: (n: number) => number, h: Huishouden, nu: Datum): Promise<void> {
  const casus = (h.casus = await begeleider.post('/casussen', {
    herkomst: GEMEENTE,
    inVoorzieningSinds: plusDagen(nu, -300),
    leden: [{ rol: 'aanvrager', ...mens(gooi), bsn: h.bsn }],
  }));
  await begeleider.put(`/casussen/${casus}/toestemming`, {
    vastgelegdOp: nu,
    geldigTot: plusDagen(nu, 730),
    aan: ['matchingspunt', 'gemeente', 'corporatie', 'zorg'],
    hoe: 'ondertekend',
  });
  await begeleider.put(`/casussen/${casus}/woonprofiel`, {
    kamers: 2,
    trapvrij: false,
    huisdieren: [],
    gewensteGemeenten: [GEMEENTE],
    gewensteWijken: [],
    gewensteBuurten: [],
    netwerkBuurten: [],
    teVermijdenBuurten: [],
    intensiteit: 'midden',
    urenPerWeek: 6,
    inkomenJaarCent: 1_800_000,
  });
  await begeleider.post(`/casussen/${casus}/woonklaarverklaringen`, { geldigTot: plusDagen(nu, 180) });
  await begeleider.post(`/casussen/${casus}/indiening`, { wet: 'wmo', urgentieGevraagd: true });
}

async function laatToe(p: Ploeg, { casus }: Huishouden, nu: Datum): Promise<void> {
  await p.consulent.wacht(`/meldingen/${casus}`, (m: object) => m);
  await p.consulent.post(`/meldingen/${casus}/onderzoek`);
  await p.consulent.post(`/meldingen/${casus}/beschikking`, {
    besluit: 'afgegeven',
    van: nu,
    tot: plusDagen(nu, 730),
    urenPerWeek: 6,
    kenmerk: `WMO-${casus?.slice(0, 8)}`,
  });
  await p.consulent.post(`/meldingen/${casus}/urgentie`, {
    toegekend: true,
    categorie: 'uitstroom',
    tot: plusDagen(nu, 365),
  });
  await p.coordinator.wacht(`/aanmeldingen/${casus}`, (a: { indicaties?: object }) =>
    JSON.stringify(a.indicaties ?? {}).includes('afgegeven'),
  );
  await p.coordinator.post(`/aanmeldingen/${casus}/toelating`, { besluit: 'toegelaten' });
  await p.begeleider.wacht(
    `/casussen/${casus}`,
    (c: { toelating?: object; indicatie?: object; urgentie?: object }) => c.toelating && c.indicatie && c.urgentie,
  );
}

async function zegWoningToe(p: Ploeg, gooi: (n: number) => number, h: Huishouden, nu: Datum): Promise<void> {
  const buurt = BUURTEN[gooi(BUURTEN.length)];
  h.eenheid = await p.verhuur.post('/eenheden', {
    ...woning(gooi, GEMEENTE),
    wijk: buurt?.wijk,
    buurt: buurt?.code,
  });
  h.aanbod = await p.verhuur.post('/aanbod', {
    eenheid: h.eenheid,
    beschikbaarVanaf: plusDagen(nu, 14),
    contractvormen: VORMEN,
  });
  await p.coordinator.wacht(`/aanbod/${h.aanbod}`, (a: object) => a);
}

async function draagVoor(p: Ploeg, h: Huishouden, nu: Datum): Promise<void> {
  await p.coordinator.wacht(`/aanbod/${h.aanbod}/shortlist`, (rijen: { casus: string; past: boolean }[]) =>
    rijen.find((k) => k.casus === h.casus && k.past),
  );
  h.voordracht = await p.coordinator.post('/voordrachten', {
    aanbod: h.aanbod,
    kandidaten: [h.casus],
    startOp: plusDagen(nu, 28),
  });
}

/** All who are asked in the first round say yes, each as soon as it hears the question. */
async function zegJa(p: Ploeg, h: Huishouden): Promise<void> {
  const antwoord = async (wie: Beller, rol: string): Promise<void> => {
    const { verzoek } = (await wie.wacht(`/akkoordverzoeken?casus=${h.casus}&stand=open`, (rijen: Verzoek[]) =>
      rijen.find((q) => q.rol === rol && q.ronde === 1),
    )) as Verzoek;
    const door = rol === 'persoon' ? { doorWie: 'persoon', hoeGevraagd: 'gesprek' } : {};
    await wie.post(`/akkoordverzoeken/${verzoek}/antwoord`, { antwoord: 'ja', ...door });
  };
  await Promise.all([
    antwoord(p.verhuur, 'corporatie'),
    antwoord(p.begeleider, 'hoofdbegeleider').then(() => antwoord(p.begeleider, 'persoon')),
    antwoord(p.consulent, 'herkomst').then(() => antwoord(p.consulent, 'vestiging')),
  ]);
  h.plaatsing = (await p.begeleider.wacht(
    `/plaatsingen?casus=${h.casus}`,
    (rijen: { plaatsing: string }[]) => rijen[0]?.plaatsing,
  )) as string;
}
