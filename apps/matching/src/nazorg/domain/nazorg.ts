import { kan, machines, stap, type Datum, type Uuid } from '@weerthuis/domain';
import type { Nazorgmoment } from './momenten.js';
import type { Nazorgsignaal } from './signalen.js';

/** What the hub may know of how it goes after the move: that something was, never what. */
export interface Nazorg {
  momenten: Nazorgmoment[];
  evaluaties: Datum[];
  extraAandachtTot?: Datum;
  /** Days on which a signal of nuisance came. */
  overlast: Datum[];
  /** How far each signal is; absent in what was kept before signals were followed. */
  signalen?: Nazorgsignaal[];
  omklap?: Omklap;
  ondersteuningTot?: Datum;
}

export interface Omklap {
  omklap: Uuid;
  voorgesteldOp?: Datum;
  antwoorden: Record<string, string>;
  uitkomst?: string;
  beslotenOp?: Datum;
  verlengdTot?: Datum;
}

export const GEEN_NAZORG: Nazorg = { momenten: [], evaluaties: [], overlast: [] };

const moment = (n: Nazorg, id: Uuid, gebeurtenis: 'gehouden' | 'termijn-verstreken' | 'vervallen'): Nazorg => ({
  ...n,
  momenten: n.momenten.map((m) =>
    m.moment === id && kan(machines.nazorgmoment, m.stand, gebeurtenis)
      ? { ...m, stand: stap(machines.nazorgmoment, m.stand, gebeurtenis) }
      : m,
  ),
});

/** An evaluation was held: for the moment it names, else for the first that was planned until then. */
export function houdEvaluatie(n: Nazorg, op: Datum, id?: Uuid, extraAandachtTot?: Datum): Nazorg {
  const open = n.momenten.filter(
    (m) => m.soort === 'evaluatie' && ['gepland', 'over-tijd'].includes(m.stand) && m.op <= op,
  );
  const gekozen = id ?? open[0]?.moment;
  const na = gekozen ? moment(n, gekozen, 'gehouden') : n;
  return { ...na, evaluaties: [...n.evaluaties, op].sort(), ...(extraAandachtTot && { extraAandachtTot }) };
}

export const momentOverTijd = (n: Nazorg, id: Uuid): Nazorg => moment(n, id, 'termijn-verstreken');

/** What was planned and not held lapses; only following up goes on. */
export const sluitNazorg = (n: Nazorg): Nazorg => n.momenten.reduce((tot, m) => moment(tot, m.moment, 'vervallen'), n);

/** Proposal, answers and decision of one omklap come from different parties, in any order; a later proposal begins anew. */
export function verwerkOmklap(n: Nazorg, deel: Partial<Omklap> & { omklap: Uuid }): Nazorg {
  const eerder = n.omklap?.omklap === deel.omklap ? n.omklap : { omklap: deel.omklap, antwoorden: {} };
  const omklap: Omklap = { ...eerder, ...deel, antwoorden: { ...eerder.antwoorden, ...deel.antwoorden } };
  const gesprek = omklap.uitkomst && n.momenten.find((m) => m.soort === 'omklapgesprek' && m.stand !== 'gehouden');
  return { ...(gesprek ? moment(n, gesprek.moment, 'gehouden') : n), omklap };
}
