import { plusWerkdagen, type Datum, type Oin } from '@weerthuis/domain';
import { conflict } from '../../kern/nee.js';

/** Werkdagen for a recipient to erase and say so (aanname). */
export const WISDAGEN = 3;
/** Hours after it was known within which a datalek is told to the AP (AVG art. 33 lid 1; te toetsen). */
export const DATALEKUREN = 72;
/** Werkdagen until the next reminder, after a term passed (aanname). */
const HERHAALDAGEN = 1;

export const DATALEKUITKOMSTEN = ['geen-melding', 'melden-ap', 'melden-ap-en-betrokkene'] as const;
export type Datalekuitkomst = (typeof DATALEKUITKOMSTEN)[number];

/** One who had it, and what became of it there. */
export interface Ontvanger {
  partij: Oin;
  stand: 'open' | 'gewist' | 'bewaard';
  uiterlijk: Datum;
  /** How often its silence was raised. */
  trap: number;
  op?: Datum;
  grond?: string;
  tot?: Datum;
}

/** Whether it is a datalek, judged at the sender by another than the begeleider whose file it was. */
export interface Datalektoets {
  eigenaar: 'planner';
  uiterlijk: Datum;
  trap: number;
  uitkomst?: Datalekuitkomst;
  reden?: string;
  op?: Datum;
}

export interface Vergissing {
  ontvangers: Ontvanger[];
  datalek: Datalektoets;
}

/** Opened on the day it was found out: each recipient and the own check have a last day. */
export const begin = (aan: readonly Oin[], vandaag: Datum, datalekVoor: Datum): Vergissing => ({
  ontvangers: aan.map((partij) => ({ partij, stand: 'open', uiterlijk: plusWerkdagen(vandaag, WISDAGEN), trap: 0 })),
  datalek: { eigenaar: 'planner', uiterlijk: datalekVoor, trap: 0 },
});

/** A recipient answers; one that was not asked changes nothing. */
export const ontvang = (
  v: Vergissing,
  partij: Oin,
  a: Pick<Ontvanger, 'stand' | 'op' | 'grond' | 'tot'>,
): Vergissing => ({
  ...v,
  ontvangers: v.ontvangers.map((o) => (o.partij === partij ? { ...o, ...a } : o)),
});

/** @throws Regelfout datalek-al-beoordeeld */
export function beoordeel(v: Vergissing, uitkomst: Datalekuitkomst, reden: string, op: Datum): Vergissing {
  if (v.datalek.uitkomst)
    conflict(
      'datalek-al-beoordeeld',
      'Dit is al beoordeeld.',
      `De uitkomst is '${v.datalek.uitkomst}'. Meld een nieuwe vergissing als er iets bij kwam.`,
    );
  return { ...v, datalek: { ...v.datalek, uitkomst, reden, op } };
}

/** A day passed: whoever is late is raised one step, with a new last day. */
export function verstrijk(v: Vergissing, vandaag: Datum): Vergissing {
  const hoger = <T extends { uiterlijk: Datum; trap: number }>(een: T, open: boolean): T =>
    open && vandaag > een.uiterlijk
      ? { ...een, trap: een.trap + 1, uiterlijk: plusWerkdagen(vandaag, HERHAALDAGEN) }
      : een;
  return {
    ontvangers: v.ontvangers.map((o) => hoger(o, o.stand === 'open')),
    datalek: hoger(v.datalek, !v.datalek.uitkomst),
  };
}

/** The next last day of somebody who still has to do something. */
export const volgendeDag = ({ ontvangers, datalek }: Vergissing): Datum | undefined =>
  [
    ...ontvangers.filter((o) => o.stand === 'open').map((o) => o.uiterlijk),
    ...(datalek.uitkomst ? [] : [datalek.uiterlijk]),
  ].sort()[0];

/** Nothing goes on before all answered and the check was done. @throws Regelfout vergissing-loopt-nog */
export function eisHersteld(v: Vergissing): void {
  const wie = v.ontvangers.filter((o) => o.stand === 'open').map((o) => o.partij);
  if (!wie.length && v.datalek.uitkomst) return;
  conflict(
    'vergissing-loopt-nog',
    'Het is nog niet hersteld.',
    `Nog open: ${[...wie.map((oin) => `wissen door ${oin}`), ...(v.datalek.uitkomst ? [] : ['de datalektoets'])].join(', ')} (convenant). Wacht of bel.`,
  );
}
