import { machines, kan, naZoekantwoord, plusDagen } from '@weerthuis/domain';
import { eisIndicatie } from '../../../apps/gemeente/src/akkoord/domain/antwoord.js';
import { eisPlek } from '../../../apps/zorg/src/capaciteit/domain/ruimte.js';
import { magAntwoorden } from '../../../packages/deelname/src/beeld/beeld.js';
import { toetsStand } from '../../../packages/deelname/src/taken/toets-stand.js';
import { boek, GEMEENTE, HUB, HUIS, PARTIJEN, PLEKKEN, vandaag, zend, type Boek, type Streek } from '../streek.js';
import { bijWie, type Daad } from './kies.js';

type Vraag = Boek['vragen'][number];

/** What a yes costs its giver: zorg a place, herkomst a decision that stands. @throws Regelfout */
function toets(s: Streek, partij: string, b: Boek, v: Vraag, jaNee: 'ja' | 'nee'): void {
  if (v.rol === 'hoofdbegeleider') {
    b.reserveringen.delete(v.casus);
    if (jaNee === 'nee') return;
    const beslag = [...b.reserveringen.values()];
    eisPlek([{ plekken: PLEKKEN, vanaf: '2026-01-01' }], beslag, v.startOp, partij);
    b.reserveringen.set(v.casus, { kandidaatstelling: v.kandidaatstelling, van: v.startOp });
  }
  if (v.rol === 'herkomst' && jaNee === 'ja') eisIndicatie(b.meldingen.get(v.casus) ?? null, v.startOp);
}

function zeg(s: Streek, partij: string, v: Vraag, jaNee: 'ja' | 'nee', n: number): void {
  const b = boek(s, partij);
  const was = b.reserveringen.get(v.casus);
  try {
    toets(s, partij, b, v, jaNee);
  } catch (fout) {
    if (was) b.reserveringen.set(v.casus, was);
    throw fout;
  }
  v.stand = 'beantwoord';
  v.antwoord = { antwoord: jaNee };
  const voordracht = s.hub.voordrachten.find((een) =>
    een.kandidaten.some((k) => k.kandidaatstelling === v.kandidaatstelling),
  )?.voordracht;
  const geldigTot = n % 4 ? undefined : plusDagen(vandaag(s), 8);
  zend(s, partij, [HUB], v.casus, 'antwoord', {
    voordracht,
    verzoek: v.verzoek,
    versie: v.versie,
    antwoord: jaNee,
    geldigTot,
  });
}

const antwoordMet =
  (jaNee: 'ja' | 'nee'): Daad =>
  (s, n) => {
    const q = bijWie(s, PARTIJEN, (b) => b.vragen.filter((v) => magAntwoorden(v, jaNee)), n);
    if (q) zeg(s, q.partij, q.wat, jaNee, n);
  };

/** What every kind of party does with what it was asked. */
export const ALLEN: Record<string, Daad> = {
  ja: antwoordMet('ja'),
  nee: antwoordMet('nee'),
  taak: (s, n) => {
    const t = bijWie(s, PARTIJEN, (b) => b.taken.filter(({ stand }) => !['ongedaan', 'vervallen'].includes(stand)), n);
    if (!t) return;
    const stand = (['bezig', 'gereed', 'kan-niet', 'gereed', 'open', 'ongedaan'] as const)[n % 6] ?? 'gereed';
    toetsStand(t.wat, { stand, reden: 'wacht-op-ander' });
    t.wat.stand = stand;
    t.wat.gedaan = ['bezig', 'gereed'].includes(stand);
    const { taak, taakversie, casus } = t.wat;
    zend(s, t.partij, [HUB], casus, 'taak', { taak, taakversie, stand });
  },
  bevestigNamens: (s, n) => {
    const g = bijWie(s, HUIS, (b) => b.namens, n);
    if (!g) return;
    g.b.namens.splice(g.b.namens.indexOf(g.wat), 1);
    const { verzoek, voordracht } = g.wat;
    const casus = g.b.vragen.find((v) => v.verzoek === verzoek)?.casus ?? '';
    zend(s, g.partij, [HUB], casus, 'namens', { verzoek, voordracht, uitkomst: n % 3 ? 'bevestigd' : 'betwist' });
  },
  wis: (s, n) => {
    const w = bijWie(s, PARTIJEN, (b) => b.wissen, n);
    if (!w) return;
    w.b.wissen.splice(w.b.wissen.indexOf(w.wat), 1);
    const bewaar = GEMEENTE.some((g) => g === w.partij);
    if (!bewaar) w.b.namen.delete(w.wat.casus);
    const uit = bewaar ? { uitkomst: 'bewaard', grond: 'wmo-dossier' } : { uitkomst: 'gewist' };
    zend(s, w.partij, [w.wat.bij], w.wat.casus, 'gewist', { verzoek: w.wat.verzoek, op: vandaag(s), ...uit });
  },
  zoekantwoord: (s, n) => {
    const open = (b: Boek): Boek['zoek'] => b.zoek.filter((z) => kan(machines.zoekopdracht, z.stand, 'ingetrokken'));
    const z = bijWie(s, [...HUIS, ...GEMEENTE], open, n);
    if (!z) return;
    const antwoord = (['aanvaard', 'niet-mogelijk', 'woning-gevonden'] as const)[n % 3] ?? 'aanvaard';
    z.wat.stand = naZoekantwoord(z.wat.stand, { antwoord, reden: 'geen-passende-woning', aanbod: 'w1' });
    const casus = s.hub.zoek.find((een) => een.id === z.wat.zoekopdracht)?.casus ?? '';
    zend(s, z.partij, [HUB], casus, 'zoekantwoord', { zoekopdracht: z.wat.zoekopdracht, antwoord, casus });
  },
};
