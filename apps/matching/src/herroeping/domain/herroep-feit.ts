import { kan, machines, stap, type Herroepnaam } from '@weerthuis/domain';
import type { Afspraken, Feiten, Plaatsing, Uitkomst } from '../../plaatsing/domain/plaatsing.js';
import { met } from '../../plaatsing/domain/voortgang.js';

/** What of the dossier each fact wrote. */
const VELDEN: Partial<Record<Herroepnaam, (keyof Feiten)[]>> = {
  'sleutel-uitgereikt': ['sleutel'],
  'verhuizing-gemeld': ['verhuizing'],
  'inschrijving-gemeld': ['inschrijving'],
  'plek-vrijgekomen': ['plekTot', 'terugkeerTot'],
};
const MOMENTEN = { 'sleutel-uitgereikt': 'sleutel', 'verhuizing-gemeld': 'verhuisd' } as const;

/** Back to before the key: what still stands brings it forward again from there. */
function terug(p: Plaatsing): void {
  for (const gebeurtenis of ['verhuisd-herroepen', 'sleutel-herroepen'] as const)
    if (kan(machines.plaatsing, p.stand, gebeurtenis)) p.stand = stap(machines.plaatsing, p.stand, gebeurtenis);
}

/**
 * Takes one fact out of the dossier. Facts that rested on it stay until their own owner takes them back; the plaatsing stands
 * where the facts that are left bring it.
 */
export const herroepFeit = (voor: Plaatsing, naam: Herroepnaam, a: Afspraken): Uitkomst =>
  met(voor, a, (p) => {
    for (const veld of VELDEN[naam] ?? []) delete p.feiten[veld];
    if (naam in MOMENTEN) delete p.momenten[MOMENTEN[naam as keyof typeof MOMENTEN]];
    if (VELDEN[naam]) terug(p);
  });
