import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isActief, LOPEND } from '../../apps/matching/src/voordracht/domain/voordracht.js';
import { begin, bezorg, DADEN, HUB, kanBezorgd, PARTIJEN, type Beeld, type Bericht, type Wereld } from './wereld.js';

type Stap = [wat: string, n: number];

/** In order per pair of parties, or in any order at all (what comes late is applied, never dropped). */
const bezorgbaar = (w: Wereld, opVolgorde: boolean): Bericht[] =>
  w.post.filter(
    (m, i) =>
      kanBezorgd(w, m) && (!opVolgorde || !w.post.slice(0, i).some((a) => a.van === m.van && a.naar === m.naar)),
  );

function bezorgEen(w: Wereld, n: number, opVolgorde: boolean): boolean {
  const kan = bezorgbaar(w, opVolgorde);
  const m = kan[n % Math.max(1, kan.length)];
  if (!m) return false;
  w.post.splice(w.post.indexOf(m), 1);
  bezorg(w, m);
  return true;
}

function loop(stappen: readonly Stap[], opVolgorde: boolean): Wereld {
  const w = begin();
  for (const [wat, n] of stappen) {
    if (wat === 'bezorg') bezorgEen(w, n, opVolgorde);
    else DADEN[wat]?.(w, n);
  }
  for (let n = 0; bezorgEen(w, n * 7, opVolgorde); n += 1);
  return w;
}

/** At rest every party holds what the hub holds. */
function zijnHetEens(w: Wereld): void {
  expect(w.post).toEqual([]);
  for (const k of w.hub.kandidaten) {
    const loopt = isActief(k);
    for (const partij of PARTIJEN) {
      const b = w.beelden[partij] as Beeld;
      const open = (vragen: { verzoek: string; stand: string }[]): string[] =>
        vragen.flatMap((v) => (v.stand === 'open' ? [v.verzoek] : [])).sort();
      const hier = b.vragen.filter((v) => v.kandidaatstelling === k.kandidaatstelling);
      expect(open(hier)).toEqual(open(k.verzoeken.filter((v) => v.partij === partij)));
      const dossier = w.plaatsingen.findLast((p) => p.kandidaatstelling === k.kandidaatstelling);
      for (const p of b.plaatsingen.filter((een) => een.kandidaatstelling === k.kandidaatstelling))
        if (p.plaatsing === dossier?.plaatsing) expect(p.stand).toBe(loopt ? dossier.stand : 'afgebroken');
      if (!loopt && hier.length) expect(b.vervallen).toContain(k.kandidaatstelling);
    }
  }
}

/** One asked or placed at most; what runs waits for somebody who can answer; a home that is gone runs for nobody unsigned. */
function klopt(w: Wereld): void {
  const actief = w.hub.kandidaten.filter(isActief);
  expect(actief.length).toBeLessThanOrEqual(1);
  expect(w.plaatsingen.filter((p) => !['afgebroken', 'afgesloten'].includes(p.stand)).length).toBeLessThanOrEqual(1);
  if (LOPEND.includes(w.hub.stand))
    expect(w.hub.kandidaten.some((k) => k.verzoeken.some((v) => v.stand === 'open'))).toBe(true);
  if (w.woningWeg && !w.hub.getekend) expect(w.hub.stand).toBe('vervallen');
}

const NAMEN = [
  ...Object.keys(DADEN),
  ...Array<string>(4).fill('antwoord'),
  ...Array<string>(6).fill('ja'),
  ...Array<string>(12).fill('bezorg'),
];
const wandeling = fc.array(fc.tuple(fc.constantFrom(...NAMEN), fc.nat(60)) as fc.Arbitrary<Stap>, {
  minLength: 20,
  maxLength: 90,
});

describe('wie beslist als dingen elkaar kruisen', () => {
  it.each([
    ['op volgorde per afzender', true],
    ['in elke volgorde', false],
  ] as const)('zijn allen het in rust eens, en is er geen doodlopende stand: %s', (_naam, opVolgorde) => {
    fc.assert(
      fc.property(wandeling, (stappen) => {
        const w = loop(stappen, opVolgorde);
        klopt(w);
        zijnHetEens(w);
      }),
      { numRuns: process.env['NACHT'] ? 3_000 : 200 },
    );
  });

  /** To just before two things cross: asked, provisional, or taken up. */
  const aanloop = (ja: number): Wereld => {
    const w = begin();
    const leeg = (): void => {
      for (let n = 0; bezorgEen(w, n, true); n += 1);
    };
    leeg();
    for (let i = 0; i < ja; i += 1) {
      DADEN['ja']?.(w, 0);
      leeg();
    }
    return w;
  };
  const PAREN = Object.keys(DADEN).flatMap((a) => Object.keys(DADEN).map((b) => [a, b] as const));

  it('leidt elk paar dat elkaar kruist, in elke volgorde van aankomst, tot dezelfde stand bij iedereen', () => {
    for (const ja of [0, 3, 5, 7])
      for (const [a, b] of PAREN)
        for (const eerst of [0, 1]) {
          const w = aanloop(ja);
          DADEN[a]?.(w, 0);
          DADEN[b]?.(w, 1);
          for (let n = 0; bezorgEen(w, eerst + n, true); n += 1);
          klopt(w);
          zijnHetEens(w);
        }
  });

  it('wekt niets tot leven met wat na het einde aankomt', () => {
    for (const ja of [5, 6, 7]) {
      const w = aanloop(ja - 1);
      DADEN['ja']?.(w, 0);
      bezorgEen(w, 0, true);
      DADEN['casusWeg']?.(w, 0);
      while (w.post.some((m) => m.naar === HUB)) {
        const m = w.post.find((een) => een.naar === HUB)!;
        w.post.splice(w.post.indexOf(m), 1);
        bezorg(w, m);
      }
      while (w.post.length) {
        const m = w.post.findLast((een) => kanBezorgd(w, een))!;
        w.post.splice(w.post.indexOf(m), 1);
        bezorg(w, m);
      }
      zijnHetEens(w);
    }
  });

  it('laat het nee van de persoon winnen tot er getekend is, hoe het ook reist', () => {
    for (const eerst of [0, 1]) {
      const w = aanloop(7);
      expect(w.hub.stand).toBe('aangenomen');
      const z = w.beelden['Z1'] as Beeld;
      const q = z.vragen.findLast((v) => v.rol === 'persoon')!;
      w.post.push({
        van: 'Z1',
        naar: HUB,
        soort: 'antwoord',
        f: { verzoek: q.verzoek, versie: q.versie, antwoord: 'nee' },
      });
      w.post.push({ van: 'C', naar: HUB, soort: 'getekend', f: {} });
      for (let n = 0; bezorgEen(w, eerst + n, true); n += 1);
      zijnHetEens(w);
      expect(w.hub.getekend && eerst === 1 ? 'aangenomen' : 'vervallen').toBe(w.hub.stand);
    }
  });
});
