import { machines } from '@weerthuis/domain';
import { hoofdletter, kort } from '../../kern/datum.js';
import { woorden } from '../../kern/woorden.js';

type Machine = 'aanmelding' | 'kandidaat' | 'voordracht' | 'kandidaatstelling' | 'zoekopdracht' | 'aanbod';

/** A state as the worker reads it, by the table of states of the domain: `Antwoord vóór wo 25 nov`. */
export function zegStand(machine: Machine, stand: string, vul: { datum?: string; n?: number } = {}): string {
  const toestanden: Record<string, { werk?: string }> = machines[machine].toestanden;
  const werk = toestanden[stand]?.werk;
  if (!werk || (werk.includes('{datum}') && !vul.datum)) return hoofdletter(woorden(stand));
  return werk
    .replace('{datum}', vul.datum ? kort(vul.datum) : '')
    .replace('{n}', String(vul.n ?? ''))
    .trim();
}
