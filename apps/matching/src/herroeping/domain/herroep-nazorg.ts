import { kan, machines, stap, type Datum, type Herroepnaam, type Uuid } from '@weerthuis/domain';
import type { Nazorg } from '../../nazorg/domain/nazorg.js';

interface Herroepen {
  dag: Datum;
  onderwerp?: Uuid;
}

/** The first of these days only: two signals may have come on one day. */
const zonderDag = (dagen: readonly Datum[], dag: Datum): Datum[] => {
  const plek = dagen.indexOf(dag);
  return dagen.filter((_, i) => i !== plek);
};

function zonder<K extends 'extraAandachtTot' | 'ondersteuningTot'>(n: Nazorg, veld: K): Nazorg {
  const uit = { ...n };
  delete uit[veld];
  return uit;
}

/** The same moment is to be held still. */
const nietGehouden = (n: Nazorg, moment?: Uuid): Nazorg['momenten'] =>
  n.momenten.map((m) =>
    m.moment === moment && kan(machines.nazorgmoment, m.stand, 'herroepen')
      ? { ...m, stand: stap(machines.nazorgmoment, m.stand, 'herroepen') }
      : m,
  );

/** The aftercare without what was taken back. Without the move nothing was planned yet. */
export const NAZORG_ZONDER: Partial<Record<Herroepnaam, (n: Nazorg, h: Herroepen) => Nazorg>> = {
  'verhuizing-gemeld': (n) => ({ ...n, momenten: [] }),
  'terugval-gemeld': (n) => zonder(n, 'extraAandachtTot'),
  'ondersteuning-beeindigd': (n) => zonder(n, 'ondersteuningTot'),
  'evaluatie-gehouden': (n, { dag, onderwerp }) => ({
    ...n,
    evaluaties: zonderDag(n.evaluaties, dag),
    momenten: nietGehouden(n, onderwerp),
  }),
  'overlast-gemeld': (n, { dag, onderwerp }) => ({
    ...n,
    overlast: zonderDag(n.overlast, dag),
    signalen: (n.signalen ?? []).filter((s) => s.signaal !== onderwerp),
  }),
};
