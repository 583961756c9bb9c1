import { vraag } from '../../api/vraag.js';
import type { Treffer } from '../../app/rolmodule.js';
import type { Aanbod, Aanmelding } from './typen.js';
import { adres, gebied } from './zeg.js';
import { past, zoekbaar } from '../../kern/zeef.js';

const PAGINAS: readonly Treffer[] = [
  { titel: 'Zoekopdrachten', naar: '/hub/zoekopdrachten' },
  { titel: 'Besluiten', naar: '/hub/besluiten' },
];
const HOOGSTENS = 8;

/** What the hub finds for a text: casussen by number, homes by address, and the pages that are not in the menu. */
export async function zoek(tekst: string): Promise<readonly Treffer[]> {
  const [aanmeldingen, woningen] = await Promise.all([
    vraag<Aanmelding[]>('/v1/aanmeldingen'),
    vraag<Aanbod[]>('/v1/aanbod'),
  ]);
  const casussen = aanmeldingen
    .filter((a) => past(zoekbaar(a.casusnummer), tekst))
    .map((a) => ({
      titel: a.casusnummer,
      onder: a.stand === 'toegelaten' ? 'kandidaat' : 'aanmelding',
      naar: `/hub/${a.stand === 'toegelaten' ? 'kandidaten' : 'aanmeldingen'}/${a.casus}`,
    }));
  const huizen = woningen
    .filter((a) => past(zoekbaar(adres(a.woning), a.woning.plaats), tekst))
    .map((a) => ({
      titel: adres(a.woning),
      onder: `${gebied(a.woning.buurt)}, ${a.woning.plaats}`,
      naar: `/hub/woningen/${a.aanbod}`,
    }));
  return [...PAGINAS.filter((p) => past(zoekbaar(p.titel), tekst)), ...casussen, ...huizen].slice(0, HOOGSTENS);
}
