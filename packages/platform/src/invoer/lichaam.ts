import { Probleem } from '../problemen/probleem.js';

const DIEPTE = 32;
const SLEUTELS = 20_000;
const VERBODEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses a JSON body that is too deep, has too many members, or a member that could reach a prototype. Without
 * recursion, so that depth itself does no harm.
 * @throws Probleem 400
 */
export function eisVorm(lichaam: unknown): void {
  const stapel: { waarde: unknown; diepte: number }[] = [{ waarde: lichaam, diepte: 0 }];
  let sleutels = 0;
  for (let top = stapel.pop(); top; top = stapel.pop()) {
    if (typeof top.waarde !== 'object' || top.waarde === null || Buffer.isBuffer(top.waarde)) continue;
    if (top.diepte >= DIEPTE) throw weigerVorm(`De inhoud is dieper dan ${DIEPTE} lagen.`);
    for (const sleutel of Object.keys(top.waarde)) {
      if (++sleutels > SLEUTELS) throw weigerVorm(`De inhoud heeft meer dan ${SLEUTELS} velden.`);
      if (!Array.isArray(top.waarde) && VERBODEN.has(sleutel))
        throw weigerVorm('Een veld heeft een naam die niet mag.');
      stapel.push({ waarde: (top.waarde as Record<string, unknown>)[sleutel], diepte: top.diepte + 1 });
    }
  }
}

const weigerVorm = (wat: string) =>
  new Probleem({
    status: 400,
    code: 'verzoek-vorm',
    titel: 'Dit verzoek heeft een vorm die niet kan.',
    detail: `${wat} Controleer het verzoek. Er is niets gewijzigd.`,
  });
