import { plusDagen, type Datum } from '@weerthuis/domain';
import type { Beller } from '../werk/beller.js';
import type { Huishouden } from '../werk/huishouden.js';
import type { Ploeg } from '../werk/ploeg.js';
import { een, type Opdracht, type Plek } from './plek.js';
import { VRAGEN } from './vragen.js';

interface Verzoek {
  verzoek: string;
  rol: string;
}
interface Rij {
  plaatsing: string;
  stand: string;
}
const VOORBIJ = ['afgebroken', 'afgesloten'];

const plaatsing = (wie: Beller, { h, gooi }: Plek): Promise<Rij | undefined> =>
  een<Rij>(wie, `/plaatsingen?casus=${h.casus}`, gooi, (r) => !VOORBIJ.includes(r.stand));

const antwoord =
  (welk: (p: Ploeg) => Beller, jaNee: 'ja' | 'nee', reden: (rol: string) => string = () => ''): Opdracht =>
  async (plek) => {
    const wie = welk(plek.p);
    const q = await een<Verzoek>(wie, `/akkoordverzoeken?casus=${plek.h.casus}&stand=open`, plek.gooi);
    if (!q) return;
    const door = q.rol === 'persoon' ? { doorWie: 'persoon', hoeGevraagd: 'gesprek' } : {};
    const waarom = jaNee === 'nee' ? { reden: reden(q.rol) } : {};
    await wie.post(`/akkoordverzoeken/${q.verzoek}/antwoord`, { antwoord: jaNee, ...door, ...waarom });
  };

const REDEN: Record<string, string> = { persoon: 'WOB', corporatie: 'past-niet-bij-woning' };

const taak =
  (welk: (p: Ploeg) => Beller): Opdracht =>
  async ({ p, h, gooi }) => {
    const wie = welk(p);
    const t = await een<{ taak: string; stand: string }>(
      wie,
      `/taken?casus=${h.casus}`,
      gooi,
      (r) => !['ongedaan', 'vervallen'].includes(r.stand),
    );
    const stand = t?.stand === 'terug-te-draaien' ? 'ongedaan' : ['bezig', 'gereed', 'gereed', 'open'][gooi(4)];
    if (t) await wie.post(`/taken/${t.taak}/standen`, { stand });
  };

/** At the casus of zorg. */
const zorg =
  (wat: string, lichaam: (plek: Plek) => object = () => ({})): Opdracht =>
  (plek) =>
    plek.p.begeleider.post(`/casussen/${plek.h.casus}/${wat}`, lichaam(plek));
const hub =
  (pad: (h: Huishouden) => string, lichaam: (plek: Plek) => object = () => ({})): Opdracht =>
  (plek) =>
    plek.p.coordinator.post(pad(plek.h), lichaam(plek));
const hubPlaatsing =
  (wat: string, lichaam: (plek: Plek) => object = () => ({})): Opdracht =>
  async (plek) => {
    const p = await plaatsing(plek.p.begeleider, plek);
    if (p) await plek.p.coordinator.post(`/plaatsingen/${p.plaatsing}/${wat}`, lichaam(plek));
  };
const tot = ({ nu, gooi }: Plek): { tot: Datum; reden: string } => ({
  tot: plusDagen(nu, 3 + gooi(6)),
  reden: 'omstandigheden',
});

/** Every command that people give, and how often: endings are rare. */
export const OPDRACHTEN: Readonly<Record<string, [vaak: number, doe: Opdracht]>> = {
  'ja: corporatie': [8, antwoord((p) => p.verhuur, 'ja')],
  'ja: zorg': [14, antwoord((p) => p.begeleider, 'ja')],
  'ja: gemeente': [12, antwoord((p) => p.consulent, 'ja')],
  'nee: corporatie': [
    1,
    antwoord(
      (p) => p.verhuur,
      'nee',
      (rol) => REDEN[rol] ?? 'anders',
    ),
  ],
  'nee: zorg': [
    1,
    antwoord(
      (p) => p.begeleider,
      'nee',
      (rol) => REDEN[rol] ?? 'geen-capaciteit',
    ),
  ],
  'taak: zorg': [2, taak((p) => p.begeleider)],
  'taak: gemeente': [2, taak((p) => p.consulent)],
  'taak: corporatie': [2, taak((p) => p.verhuur)],
  draagVoor: [
    10,
    ({ p, h, nu }) =>
      p.coordinator.post('/voordrachten', { aanbod: h.aanbod, kandidaten: [h.casus], startOp: plusDagen(nu, 28) }),
  ],
  trekVoordrachtIn: [
    1,
    async ({ p, gooi }) => {
      const v = await een<{ voordracht: string; stand: string }>(
        p.coordinator,
        '/voordrachten',
        gooi,
        (r) => r.stand !== 'vervallen',
      );
      if (v) await p.coordinator.post(`/voordrachten/${v.voordracht}/intrekking`, { reden: 'niet-meer-nodig' });
    },
  ],
  parkeer: [1, hub((h) => `/kandidaten/${h.casus}/parkering`, tot)],
  hervat: [2, hub((h) => `/kandidaten/${h.casus}/hervatting`)],
  heropenKandidaat: [2, hub((h) => `/kandidaten/${h.casus}/heropening`)],
  laatToe: [
    3,
    hub(
      (h) => `/aanmeldingen/${h.casus}/toelating`,
      () => ({ besluit: 'toegelaten' }),
    ),
  ],
  laatNietToe: [
    1,
    hub(
      (h) => `/aanmeldingen/${h.casus}/toelating`,
      () => ({ besluit: 'niet-toegelaten', gronden: ['geen-binding'] }),
    ),
  ],
  schortOp: [1, hubPlaatsing('opschorting', tot)],
  hervatPlaatsing: [2, hubPlaatsing('hervatting')],
  breekAf: [1, hubPlaatsing('afbreking', () => ({ reden: 'woning-verloren' }))],
  heropenPlaatsing: [1, hubPlaatsing('heropening')],
  pauze: [1, zorg('pauze', tot)],
  hervatZorg: [2, zorg('hervatting')],
  elders: [1, zorg('elders', ({ nu }) => ({ op: nu, reden: 'zelf-gevonden' }))],
  terug: [2, zorg('terugkeer')],
  trekIn: [1, zorg('intrekking', () => ({ reden: 'op-verzoek' }))],
  heropen: [2, zorg('heropening')],
  dienIn: [2, zorg('indiening', () => ({ wet: 'wmo', urgentieGevraagd: true }))],
  onderbreek: [1, zorg('onderbrekingen', (plek) => ({ oorzaak: 'opname', tot: tot(plek).tot }))],
  onderbrekingVoorbij: [2, zorg('onderbrekingen/einde')],
  geefNaamVrij: [3, zorg('identiteitsvrijgaven')],
  vergis: [1, zorg('vergissingen', () => ({ soort: 'verkeerde-ontvanger' }))],
  toetsDatalek: [
    2,
    async ({ p, h, gooi }) => {
      const v = await een<{ id: string }>(p.begeleider, `/vergissingen?casus=${h.casus}`, gooi);
      const toets = { uitkomst: 'geen-melding', reden: 'alleen-bij-partijen-met-geheimhouding' };
      if (v) await p.planner.post(`/vergissingen/${v.id}/datalektoets`, toets);
    },
  ],
  herstel: [
    2,
    async ({ p, h, gooi }) => {
      const v = await een<{ id: string }>(p.begeleider, `/vergissingen?casus=${h.casus}`, gooi);
      if (v) await p.begeleider.post(`/vergissingen/${v.id}/herstel`);
    },
  ],
  wis: [
    2,
    async ({ p, h, gooi }) => {
      const wie = gooi(2) ? p.verhuur : p.consulent;
      const q = await een<{ verzoek: string; stand: string }>(
        wie,
        `/wisverzoeken?casus=${h.casus}`,
        gooi,
        (r) => r.stand === 'open',
      );
      if (q) await wie.post(`/wisverzoeken/${q.verzoek}/antwoord`, { uitkomst: 'gewist' });
    },
  ],
  maakBezwaar: [
    1,
    ({ p, h, gooi }) =>
      p.begeleider.post(
        '/bezwaren',
        gooi(2)
          ? { casus: h.casus, soort: 'bezwaar', over: 'urgentie' }
          : { casus: h.casus, soort: 'klacht', over: 'matchingspunt' },
      ),
  ],
  beslisBezwaar: [
    2,
    async ({ p, h, gooi }) => {
      const wie = gooi(2) ? p.coordinator : p.consulent;
      const b = await een<{ id: string }>(wie, `/bezwaren?casus=${h.casus}`, gooi);
      if (b) await wie.post(`/bezwaren/${b.id}/${gooi(3) ? 'beslissing' : 'verdaging'}`, { uitkomst: 'ongegrond' });
    },
  ],
  trekBezwaarIn: [
    1,
    async ({ p, h, gooi }) => {
      const b = await een<{ id: string }>(p.begeleider, `/bezwaren?casus=${h.casus}`, gooi);
      if (b) await p.begeleider.post(`/bezwaren/${b.id}/intrekking`);
    },
  ],
  ...VRAGEN,
  trekWoningIn: [1, ({ p, h }) => p.verhuur.post(`/aanbod/${h.aanbod}/intrekking`, { reden: 'woning-verloren' })],
  zegToe: [
    2,
    async ({ p, h, nu }) => {
      const vormen = { beschikbaarVanaf: plusDagen(nu, 14), contractvormen: ['omklap'] };
      h.aanbod = await p.verhuur.post('/aanbod', { eenheid: h.eenheid, ...vormen });
    },
  ],
  urgentie: [
    1,
    ({ p, h, nu }) =>
      p.consulent.post(`/meldingen/${h.casus}/urgentie`, {
        toegekend: true,
        categorie: 'uitstroom',
        tot: plusDagen(nu, 300),
      }),
  ],
};
