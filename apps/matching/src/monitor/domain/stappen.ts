import { verschilInDagen, type Datum, type Uuid } from '@weerthuis/domain';

/** The days of one plaatsing that are counted; null as long as it did not come. */
export interface Monitorrij {
  casus: Uuid;
  casusnummer: string;
  aangemeld: Datum | null;
  inVoorziening: Datum | null;
  woonklaar: Datum | null;
  geopend: Datum | null;
  sleutel: Datum | null;
  verhuisd: Datum | null;
  ingeschreven: Datum | null;
  plekVrij: Datum | null;
  plekIngevuld: Datum | null;
}

type Dag = Exclude<keyof Monitorrij, 'casus' | 'casusnummer'>;

/** From which day to which, in the order of the way of one person. */
export const STAPPEN: Readonly<Record<string, readonly [van: Dag, tot: Dag]>> = {
  'aanmelding-plaatsing': ['aangemeld', 'geopend'],
  'plaatsing-sleutel': ['geopend', 'sleutel'],
  'woonklaar-sleutel': ['woonklaar', 'sleutel'],
  'sleutel-verhuizing': ['sleutel', 'verhuisd'],
  'verhuizing-inschrijving': ['verhuisd', 'ingeschreven'],
  'verhuizing-plek-vrij': ['verhuisd', 'plekVrij'],
  'plek-vrij-ingevuld': ['plekVrij', 'plekIngevuld'],
  verblijf: ['inVoorziening', 'plekVrij'],
};

/** Below this a number tells about persons: neither it nor what is worked out from it is shown. */
export const KLEINSTE = 5;

export interface Stapregel {
  casus: Uuid;
  casusnummer: string;
  van: Datum;
  tot: Datum;
  dagen: number;
}

export interface Stapgetal {
  stap: string;
  /** Absent when it is fewer than five. */
  aantal?: number;
  mediaan?: number;
  p90?: number;
}

/** The plaatsingen that took this step, longest first. */
export function regelsVan(rijen: readonly Monitorrij[], stap: string): Stapregel[] {
  const [begin, eind] = STAPPEN[stap] ?? [];
  if (!begin || !eind) return [];
  return rijen
    .flatMap((rij) => {
      const [van, tot] = [rij[begin], rij[eind]];
      if (!van || !tot) return [];
      return [{ casus: rij.casus, casusnummer: rij.casusnummer, van, tot, dagen: verschilInDagen(van, tot) }];
    })
    .sort((a, b) => b.dagen - a.dagen || a.casusnummer.localeCompare(b.casusnummer));
}

/** The value below which this part lies, between neighbours by weight. */
export function deel(gesorteerd: readonly number[], p: number): number {
  const plek = (gesorteerd.length - 1) * p;
  const [laag, hoog] = [gesorteerd[Math.floor(plek)] ?? 0, gesorteerd[Math.ceil(plek)] ?? 0];
  return Math.round((laag + (hoog - laag) * (plek % 1)) * 10) / 10;
}

/** Days of each step: how many, the middle, and what nine in ten stay below. */
export const stapgetallen = (rijen: readonly Monitorrij[]): Stapgetal[] =>
  Object.keys(STAPPEN).map((stap) => {
    const dagen = regelsVan(rijen, stap)
      .map((r) => r.dagen)
      .sort((a, b) => a - b);
    if (dagen.length < KLEINSTE) return dagen.length === 0 ? { stap, aantal: 0 } : { stap };
    return { stap, aantal: dagen.length, mediaan: deel(dagen, 0.5), p90: deel(dagen, 0.9) };
  });

export interface Redengetal {
  stand: string;
  reden: string;
  aantal?: number;
}

/** Hides what is small; of two that are hidden neither follows from a total, because no total is given. */
export const redengetallen = (rijen: readonly { stand: string; reden: string; n: number }[]): Redengetal[] =>
  rijen.map(({ stand, reden, n }) => ({ stand, reden, ...(n >= KLEINSTE && { aantal: n }) }));
