import { weiger } from '../fout/regelfout.js';

/**
 * Refuses an omklap talk that does not judge each criterion the region named, exactly once: people decide together on points
 * that were agreed before, not on new ones. Whether a point is met forbids nothing.
 */
export function toetsOmklapcriteria(besproken: readonly string[], afgesproken: readonly string[]): void {
  const open = afgesproken.filter((code) => !besproken.includes(code));
  const vreemd = besproken.filter((code, i) => !afgesproken.includes(code) || besproken.indexOf(code) !== i);
  if (open.length === 0 && vreemd.length === 0) return;
  weiger({
    code: 'omklap-criteria',
    soort: 'ongeldig',
    titel: 'De punten zijn niet die van de regio.',
    detail: `Afgesproken: ${afgesproken.join(', ')} (regioprofiel). ${open.length > 0 ? `Nog open: ${open.join(', ')}.` : 'Er staat een punt te veel of dubbel.'} Bespreek elk punt één keer. Er is niets gewijzigd.`,
    regel: 'omklapcriteria',
    van: 'regioprofiel',
    veld: 'criteria',
  });
}
