import { toetsLandingstap } from '@weerthuis/domain';
import { aanmelderVan, boek, nieuwId, vandaag, ZORG, zend, type Boek, type Streek } from '../streek.js';
import { bijWie, type Daad } from './kies.js';

const VOOR_DE_SLEUTEL = ['voorwaardelijk', 'lopend', 'sleutel'];
const loopt = (b: Boek, casus: string): boolean =>
  [...b.landing.values()].some((l) => l.casus === casus && l.richting === 'uit' && !l.gestoptOp);

/** Ends what was begun for this casus, and tells who works in the wijk. */
export function stopLandingen(s: Streek, partij: string, casus: string): void {
  for (const [landing, l] of boek(s, partij).landing) {
    if (l.casus !== casus || l.richting !== 'uit' || l.gestoptOp) continue;
    l.gestoptOp = vandaag(s);
    zend(s, partij, [l.ander], casus, 'landing-gestopt', { landing, op: vandaag(s) });
  }
}

const bijDe = (s: Streek, richting: 'uit' | 'in', n: number) =>
  bijWie(s, ZORG, (b) => [...b.landing].filter(([, l]) => l.richting === richting), n);

/** Settling in the wijk, which the other care organisation does here as a welzijn party would. */
export const LANDINGDADEN: Record<string, Daad> = {
  beginLanding: (s, n) => {
    const kan = (b: Boek, z: string): Boek['plaatsingen'] =>
      b.plaatsingen.filter(
        ({ stand, casus }) =>
          VOOR_DE_SLEUTEL.includes(stand) &&
          aanmelderVan(casus) === z &&
          !loopt(b, casus) &&
          !b.feiten.get(casus)?.verhuisdOp,
      );
    const p = bijWie(s, ZORG, kan, n);
    if (!p) return;
    const { casus } = p.wat;
    const [landing, ander] = [nieuwId(s, 'l'), ZORG.find((z) => z !== p.partij) ?? ''];
    p.b.landing.set(landing, { casus, ander, richting: 'uit' });
    zend(s, p.partij, [ander], casus, 'landing', { landing, casus });
  },
  meldLanding: (s, n) => {
    const q = bijDe(s, 'in', n);
    if (!q) return;
    const [landing, l] = q.wat;
    toetsLandingstap(l, vandaag(s), vandaag(s));
    l[n % 2 ? 'contactOp' : 'buurtberichtOp'] = vandaag(s);
    const { contactOp, buurtberichtOp } = l;
    zend(s, q.partij, [l.ander], l.casus, 'landingstand', { landing, contactOp, buurtberichtOp });
  },
  stopLanding: (s, n) => {
    const q = bijDe(s, 'uit', n);
    if (!q) return;
    toetsLandingstap(q.wat[1], vandaag(s), vandaag(s));
    stopLandingen(s, q.partij, q.wat[1].casus);
  },
};
