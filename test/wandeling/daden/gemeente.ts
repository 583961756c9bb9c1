import {
  beslisBezwaar,
  bezwaarLoopt,
  plusDagen,
  trekBezwaarIn,
  verdaagBezwaar,
  type Bezwaarstand,
} from '@weerthuis/domain';
import { beschik, herroep, startOnderzoek, type Melding } from '../../../apps/gemeente/src/indicatie/domain/melding.js';
import { eisInschrijving } from '../../../apps/gemeente/src/inschrijving/domain/inschrijving.js';
import { besluit } from '../../../apps/gemeente/src/urgentie/domain/urgentie.js';
import { aanmelderVan, boek, GEMEENTE, HUB, vandaag, zend, type Boek, type Streek } from '../streek.js';
import { bijWie, type Daad } from './kies.js';

/** Whoever decides tells whoever helps the person where a bezwaar stands. */
export function meldBezwaar(s: Streek, van: string, naar: string, id: string, b: Bezwaarstand): void {
  const { soort, stand, uiterlijk, uitkomst, trap } = b;
  const casus = boek(s, van).bezwaren.get(id)?.casus ?? '';
  zend(s, van, [naar], casus, 'bezwaar-stand', { id, bezwaar: { soort, stand, uiterlijk, uitkomst, trap } });
}

/** The person takes a bezwaar back; what was decided stays decided. */
export function neemBezwaarTerug(s: Streek, wie: string, helper: string, id: string): void {
  const b = boek(s, wie).bezwaren.get(id);
  if (!b || !bezwaarLoopt(b)) return;
  Object.assign(b, trekBezwaarIn(b));
  meldBezwaar(s, wie, helper, id, b);
}

const metMelding =
  (welke: (m: Melding) => boolean, doe: (s: Streek, g: string, casus: string, m: Melding) => void): Daad =>
  (s, n) => {
    const m = bijWie(s, GEMEENTE, (b) => [...b.meldingen].filter(([, een]) => welke(een)), n);
    if (m) doe(s, m.partij, m.wat[0], m.wat[1]);
  };
const zet = (b: Boek, casus: string, m: Melding, w: Partial<Melding>): void =>
  void b.meldingen.set(casus, { ...m, ...w });

/** What gemeenten decide. */
export const GEMEENTEDADEN: Record<string, Daad> = {
  onderzoek: metMelding(
    (m) => m.stand === 'gemeld',
    (s, g, casus, m) => zet(boek(s, g), casus, m, startOnderzoek(m)),
  ),
  beschik: metMelding(
    (m) => ['onderzoek', 'aangevraagd'].includes(m.stand),
    (s, g, casus, m) => {
      const b = { besluit: 'afgegeven', van: vandaag(s), tot: plusDagen(vandaag(s), 730), kenmerk: 'W' } as const;
      zet(boek(s, g), casus, m, beschik(m, b, vandaag(s)));
      zend(s, g, [HUB], casus, 'indicatie', { casus });
    },
  ),
  herroep: metMelding(
    (m) => m.stand === 'toegekend',
    (s, g, casus, m) => {
      zet(boek(s, g), casus, m, herroep(m, vandaag(s)));
      zend(s, g, [HUB], casus, 'indicatie', { casus });
    },
  ),
  urgentie: (s, n) => {
    const u = bijWie(s, GEMEENTE, (b) => [...b.urgenties], n);
    if (!u) return;
    const [casus, rij] = u.wat;
    u.b.urgenties.set(casus, besluit(rij, { toegekend: n % 3 > 0, categorie: 'uitstroom' }, vandaag(s)));
    zend(s, u.partij, [HUB], casus, 'urgentie', { casus, toegekend: n % 3 > 0 });
  },
  schrijfIn: (s, n) => {
    const p = bijWie(s, GEMEENTE, (b) => b.plaatsingen.filter((een) => ['sleutel', 'verhuisd'].includes(een.stand)), n);
    if (!p) return;
    const f = p.b.feiten.get(p.wat.casus) ?? {};
    eisInschrijving(vandaag(s), f.verhuisdOp, vandaag(s));
    p.b.feiten.set(p.wat.casus, { ...f, ingeschreven: true });
    zend(s, p.partij, [HUB], p.wat.casus, 'ingeschreven', {
      casus: p.wat.casus,
      plaatsing: p.wat.plaatsing,
      op: vandaag(s),
    });
  },
  beslisBezwaar: (s, n) => {
    const q = bijWie(s, GEMEENTE, (b) => [...b.bezwaren].filter(([, een]) => bezwaarLoopt(een)), n);
    if (!q) return;
    const [id, b] = q.wat;
    Object.assign(b, n % 5 ? beslisBezwaar(b, n % 2 ? 'gegrond' : 'ongegrond') : verdaagBezwaar(b));
    meldBezwaar(s, q.partij, aanmelderVan(b.casus), id, b);
  },
};
