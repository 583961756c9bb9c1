import type { Casus } from '../kern/typen.js';

export const FASEN = [
  'huishouden',
  'vertegenwoordiger',
  'toestemming',
  'woonprofiel',
  'woonklaar',
  'indienen',
] as const;
export type Fase = (typeof FASEN)[number];

type Deel = Pick<Casus, 'stand' | 'toestemming' | 'woonprofiel' | 'woonklaarTot'>;

/** To whom the toestemming must reach before anything leaves. */
export const NODIG = ['matchingspunt', 'gemeente'] as const;

/** Whether a stage has what handing in needs, today. A representative is not needed. */
export function isAf(fase: Fase, c: Deel, nu: string): boolean {
  const t = c.toestemming;
  if (fase === 'toestemming')
    return t !== undefined && !t.ingetrokkenOp && t.geldigTot >= nu && NODIG.every((wie) => t.aan.includes(wie));
  if (fase === 'woonprofiel') return c.woonprofiel !== undefined;
  if (fase === 'woonklaar') return c.woonklaarTot !== undefined && c.woonklaarTot >= nu;
  if (fase === 'indienen') return ['ingediend', 'toegelaten'].includes(c.stand);
  return true;
}

/** The first stage that is not finished; a stage that needs nothing is passed. */
export const eerstOpen = (c: Deel, nu: string): Fase => FASEN.find((f) => !isAf(f, c, nu)) ?? 'indienen';
