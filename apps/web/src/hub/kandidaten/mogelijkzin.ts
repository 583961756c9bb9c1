import { aantal } from '../../kern/datum.js';
import type { Paar } from '../gemeen/typen.js';

/** How many homes fit; when none does, the one rule that shuts most. */
export function mogelijkzin(paren: readonly Paar[]): string {
  if (paren.length === 0) return 'Er is nu geen woning vrij.';
  const passend = paren.filter((p) => p.past).length;
  if (passend > 0)
    return `${aantal(passend, 'woning past', 'woningen passen')}, van de ${paren.length} die vrij ${paren.length === 1 ? 'is' : 'zijn'}.`;
  const alleen = new Map<string, number>();
  for (const { redenen } of paren) {
    const nee = redenen.filter((r) => !r.ja).map((r) => r.code);
    if (nee.length === 1 && nee[0]) alleen.set(nee[0], (alleen.get(nee[0]) ?? 0) + 1);
  }
  const [helpt] = [...alleen].toSorted((a, b) => b[1] - a[1]);
  const begin =
    paren.length === 1 ? 'De ene vrije woning past niet.' : `Van de ${paren.length} vrije woningen past er geen.`;
  return helpt
    ? `${begin} Helpt het meest: ${HELPT[helpt[0]] ?? helpt[0]} (${aantal(helpt[1], 'woning', 'woningen')}).`
    : begin;
}

const HELPT: Readonly<Record<string, string>> = {
  gebied: 'breder zoeken',
  'te-duur': 'een lagere huur of een hogere huurgrens',
  'te-klein': 'meer kamers',
  'geen-lift': 'een woning zonder trap',
  huisdier: 'ontheffing van de huisregel over huisdieren',
  contractvorm: 'een andere contractvorm',
  'zorgaanbieder-vol': 'een plek bij de hoofdbegeleider',
  'buurt-vol': 'meer ruimte in de buurt',
  'woonklaar-verlopen': 'een nieuwe woonklaarverklaring',
};
