import { plusDagen } from '@weerthuis/domain';
import type { Rol } from '@weerthuis/ui';
import type { Plaatsing, Taak, Wie } from '../gegevens.js';
import { DEEL, isKlaar, isLaat, zegSoort } from '../woorden.js';
import type { As } from './as.js';

export type Balksoort = 'gewoon' | 'wacht' | 'klaar' | 'kritiek' | 'laat';

/** A task or fact on the board, in pixels. A point has no length of its own. */
export interface Balk {
  id: string;
  tekst: string;
  soort: Balksoort;
  punt: boolean;
  x0: number;
  x1: number;
  rij: number;
  /** Where its text stands. */
  plek: 'in' | 'rechts' | 'links';
  van: string;
  tot: string;
  taak?: Taak;
}

export interface Baan {
  partij: string;
  titel: string;
  rol: Exclude<Rol, 'inwoner'>;
  delen: string[];
  balken: Balk[];
  rijen: number;
}

const VOLGORDE = ['matching', 'corporatie', 'vestiging', 'herkomst', 'aanmelder', 'hoofdbegeleider'];
const LETTER = 6.7;
const RUIMTE = 10;

const soortVan = (t: Taak, p: Plaatsing, nu: string): Balksoort => {
  if (isKlaar(t)) return 'klaar';
  if (isLaat(t, nu)) return 'laat';
  if (p.kritiekePad.includes(t.soort)) return 'kritiek';
  return t.stand === 'wacht' ? 'wacht' : 'gewoon';
};

/** Facts that are no task of the plan, at the party that tells them. */
const FEITEN = [
  ['contract', 'Getekend', 'verhuurder'],
  ['verhuizing', 'Verhuisd', 'aanmelder'],
  ['inschrijving', 'Ingeschreven', 'vestiging'],
  ['plekTot', 'Plek vrij', 'aanmelder'],
] as const;

const pxTekst = (tekst: string, vet: boolean): number => tekst.length * (vet ? LETTER * 1.06 : LETTER) + RUIMTE;

function plaats(balk: Omit<Balk, 'rij' | 'plek'>, breed: number): Omit<Balk, 'rij'> & { van0: number; tot0: number } {
  const t = pxTekst(balk.soort === 'klaar' ? `✓ ${balk.tekst}` : balk.tekst, balk.soort === 'kritiek');
  const past = !balk.punt && t <= balk.x1 - balk.x0;
  const plek = past ? 'in' : balk.x1 + t <= breed ? 'rechts' : balk.x0 - t >= 0 ? 'links' : 'rechts';
  return {
    ...balk,
    plek,
    van0: plek === 'links' ? balk.x0 - t : balk.x0,
    tot0: plek === 'rechts' ? balk.x1 + t : balk.x1,
  };
}

/** Puts each in the first row where it overlaps nothing, its text included. */
function leg(balken: readonly Omit<Balk, 'rij' | 'plek'>[], breed: number): { balken: Balk[]; rijen: number } {
  const einden: number[] = [];
  const uit = balken
    .map((b) => plaats(b, breed))
    .sort((a, b) => a.van0 - b.van0)
    .map(({ van0, tot0, ...balk }) => {
      const vrij = einden.findIndex((einde) => einde + 4 <= van0);
      const rij = vrij < 0 ? einden.length : vrij;
      einden[rij] = tot0;
      return { ...balk, rij };
    });
  return { balken: uit, rijen: Math.max(1, einden.length) };
}

/** The tasks of all parties: one lane per party, each task where its days are. */
export function banen(p: Plaatsing, as: As, nu: string, wie: Wie): Baan[] {
  const taken = p.taken.map((t) => {
    const punt = t.begint === t.klaarOp;
    const midden = (as.x(t.klaarOp) + as.x(plusDagen(t.klaarOp, 1))) / 2;
    return {
      id: t.taak,
      partij: t.partij,
      deel: t.eigenaarRol,
      tekst: zegSoort(t.soort),
      soort: soortVan(t, p, nu),
      punt,
      x0: punt ? midden - 7 : as.x(t.begint),
      x1: punt ? midden + 7 : Math.max(as.x(plusDagen(t.klaarOp, 1)), as.x(t.begint) + 6),
      van: t.begint,
      tot: t.klaarOp,
      taak: t,
    };
  });
  const feiten = FEITEN.flatMap(([feit, tekst, deel]) => {
    const op = p.feiten[feit];
    const partij = p.partijen[deel];
    if (!op || !partij) return [];
    const x = as.x(op);
    const soort: Balksoort = op <= nu ? 'klaar' : 'gewoon';
    return [
      {
        id: feit,
        partij,
        deel: deel === 'verhuurder' ? 'corporatie' : deel,
        tekst,
        soort,
        punt: true,
        x0: x - 7,
        x1: x + 7,
        van: op,
        tot: op,
      },
    ];
  });
  const alles = [...taken, ...feiten];
  const rang = (partij: string) =>
    Math.min(...alles.filter((b) => b.partij === partij).map((b) => VOLGORDE.indexOf(b.deel)));
  return [...new Set(alles.map((b) => b.partij))]
    .sort((a, b) => rang(a) - rang(b))
    .map((partij) => {
      const eigen = alles.filter((b) => b.partij === partij);
      const { titel, rol } = wie(partij);
      const delen = [...new Set(eigen.map((b) => DEEL[b.deel] ?? b.deel))];
      return { partij, titel, rol, delen, ...leg(eigen, as.breed) };
    });
}
