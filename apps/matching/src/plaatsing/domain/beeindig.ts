import { kan, machines, plusWerkdagen, stap, terugTeDraaien } from '@weerthuis/domain';
import { isActief, type Afspraken, type Plaatsing, type Uitkomst } from './plaatsing.js';

/** Working days to take back what was done (aanname). */
export const TERUG_WERKDAGEN = 5;

/**
 * Ends a plaatsing before the move: what was begun or ready is undone by its owner, last things first; what had not begun
 * lapses. After the move it does not apply: ending the tenancy is an opzegging.
 */
export function breekAf(voor: Plaatsing, reden: string, a: Afspraken): Uitkomst {
  if (!isActief(voor) || !kan(machines.plaatsing, voor.stand, 'afgebroken')) return { plaatsing: voor, gevolgen: [] };
  const p = structuredClone(voor);
  const terug = terugTeDraaien(p.taken);
  const taken = new Set(terug);
  const over = p.taken.filter((t) => !taken.has(t) && kan(machines.taak, t.stand, 'ongedaan'));
  p.stand = stap(machines.plaatsing, p.stand, 'afgebroken');
  p.reden = reden;
  for (const t of [...terug, ...over]) {
    t.termijn = plusWerkdagen(a.vandaag, TERUG_WERKDAGEN);
    t.bewogenOp = a.vandaag;
    t.trap = 0;
    delete t.gealarmeerdOp;
    t.stand = stap(machines.taak, t.stand, taken.has(t) ? 'terugdraaien-gevraagd' : 'ongedaan');
  }
  const opgeheven = p.knelpunten.map((knelpunt) => ({ soort: 'knelpunt-opgeheven' as const, knelpunt }));
  p.knelpunten = [];
  return {
    plaatsing: p,
    gevolgen: [
      ...terug.map((t) => ({ soort: 'taak-gewijzigd' as const, taak: t.id, stand: 'terug-te-draaien' as const })),
      ...over.map((t) => ({ soort: 'taak-gewijzigd' as const, taak: t.id, stand: 'vervallen' as const })),
      ...opgeheven,
      { soort: 'stand', was: voor.stand },
      { soort: 'bijgewerkt' },
    ],
  };
}

/** The hub closes a plaatsing after the move. Refuses before it. */
export function sluitAf(voor: Plaatsing, reden: string): Uitkomst {
  const p = structuredClone(voor);
  p.stand = stap(machines.plaatsing, p.stand, 'afgesloten');
  p.reden = reden;
  const opgeheven = p.knelpunten.map((knelpunt) => ({ soort: 'knelpunt-opgeheven' as const, knelpunt }));
  p.knelpunten = [];
  return {
    plaatsing: p,
    gevolgen: [...opgeheven, { soort: 'stand', was: voor.stand }, { soort: 'afgesloten', reden }],
  };
}
