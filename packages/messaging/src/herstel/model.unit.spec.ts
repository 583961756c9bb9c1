import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kiesAntwoord } from '../opnieuw/antwoord.js';
import { gatenVan } from '../opnieuw/gaten.js';
import { hernummer, stroomhash } from './hernummer.js';
import { wezenVan } from './wezen.js';

/** One stream between a source and a recipient, with the decisions of the bus and nothing else of it. */
interface Bericht {
  id: number;
  incarnatie: number;
  sequence: number;
  inhoud:
    | { soort: 'feit'; feit: string }
    | { soort: 'begin' | 'overgeslagen' }
    | { soort: 'eind'; aantal: number; hash: string; gewist: string[] };
}
interface Terug {
  incarnatie: number;
  na: number;
  tot?: number;
  soort: 'bewijs' | 'gat' | 'alles';
}

const nieuweBron = () => ({
  incarnatie: 1,
  stand: 0,
  archief: [] as { feit: string; sequence: number; gewist: boolean; inhoud: Bericht['inhoud'] }[],
  rijen: [] as (Bericht & { verzonden: boolean })[],
});
const nieuweOntvanger = () => ({
  inbox: [] as Bericht[],
  verwerkt: new Map<number, number>(),
  effecten: [] as string[],
  wezen: new Set<string>(),
  klachten: 0,
});

class Wereld {
  bron = nieuweBron();
  ontvanger = nieuweOntvanger();
  heen: Bericht[] = [];
  weer: Terug[] = [];
  /** Everything that was ever on the wire. */
  readonly verzonden: Bericht[] = [];
  private kopieBron = structuredClone(this.bron);
  private kopieOntvanger = structuredClone(this.ontvanger);
  private teller = 0;
  private incarnaties = 1;

  zend(): void {
    const feit = `f${++this.teller}`;
    this.bewaar(++this.bron.stand, feit, { soort: 'feit', feit });
    this.plaats(this.bron.stand, { soort: 'feit', feit });
  }

  relais(valt: boolean): void {
    const rij = this.bron.rijen.find((r) => !r.verzonden);
    if (!rij) return;
    rij.verzonden = true;
    const { id, incarnatie, sequence, inhoud } = rij;
    this.verzonden.push({ id, incarnatie, sequence, inhoud });
    if (!valt) this.heen.push({ id, incarnatie, sequence, inhoud });
  }

  /** What went and was not receipted goes again. */
  herzend(): void {
    for (const rij of this.bron.rijen) rij.verzonden = false;
  }

  wis(): void {
    const rij = this.bron.archief.find((r) => !r.gewist && r.inhoud.soort === 'feit');
    if (rij) rij.gewist = true;
  }

  kopieerBron(): void {
    this.kopieBron = structuredClone(this.bron);
  }
  kopieerOntvanger(): void {
    this.kopieOntvanger = structuredClone(this.ontvanger);
  }

  zetBronTerug(): void {
    const b = (this.bron = structuredClone(this.kopieBron));
    b.incarnatie = ++this.incarnaties;
    b.archief = b.archief.filter((r) => r.inhoud.soort === 'feit');
    const { feiten, gewist, eind } = hernummer(b.archief);
    for (const { rij, sequence } of feiten) rij.sequence = sequence;
    for (const rij of b.archief) if (rij.gewist) rij.sequence = 0;
    b.rijen = [];
    const slot: Bericht['inhoud'] = { soort: 'eind', aantal: eind.aantal, hash: eind.hash, gewist };
    this.bewaar(1, 'begin', { soort: 'begin' });
    this.bewaar(eind.sequence, 'eind', slot);
    this.plaats(1, { soort: 'begin' });
    for (const { rij, sequence } of feiten) this.plaats(sequence, { soort: 'feit', feit: rij.feit });
    this.plaats(eind.sequence, slot);
    b.stand = eind.sequence;
  }

  zetOntvangerTerug(): void {
    this.ontvanger = structuredClone(this.kopieOntvanger);
    this.vraagAlles();
  }

  ontvang(): void {
    const m = this.heen.shift();
    if (!m) return;
    const o = this.ontvanger;
    if (!o.inbox.some((x) => x.id === m.id)) {
      o.inbox.push(m);
      let tot = o.verwerkt.get(m.incarnatie) ?? 0;
      if (m.sequence <= tot) this.verwerk(m);
      for (
        let volgende;
        (volgende = o.inbox.filter((x) => x.incarnatie === m.incarnatie && x.sequence === tot + 1)).length;
        tot++
      )
        for (const x of volgende) this.verwerk(x);
      o.verwerkt.set(m.incarnatie, tot);
    }
    this.weer.push({ soort: 'bewijs', incarnatie: m.incarnatie, na: o.verwerkt.get(m.incarnatie) ?? 0 });
  }

  vraagGaten(): void {
    for (const [incarnatie, na] of this.ontvanger.verwerkt) {
      const er = this.ontvanger.inbox.filter((x) => x.incarnatie === incarnatie).map((x) => x.sequence);
      for (const g of gatenVan(na, er)) this.weer.push({ soort: 'gat', incarnatie, ...g });
    }
  }

  vraagAlles(): void {
    const incarnatie = Math.max(0, ...this.ontvanger.verwerkt.keys());
    this.weer.push({ soort: 'alles', incarnatie, na: this.ontvanger.verwerkt.get(incarnatie) ?? 0 });
  }

  antwoord(): void {
    const v = this.weer.shift();
    const b = this.bron;
    if (!v || (v.soort !== 'alles' && v.incarnatie !== b.incarnatie)) return;
    if (v.soort === 'bewijs') {
      b.rijen = b.rijen.filter((r) => !r.verzonden || r.sequence > v.na);
      return;
    }
    const na = v.incarnatie === b.incarnatie ? v.na : 0;
    const rijen = b.rijen.map((r) => ({ ...r, zegelOud: false }));
    for (const { sequence, hoe } of kiesAntwoord({ na, tot: v.tot }, { stand: b.stand, archief: b.archief, rijen })) {
      if (hoe === 'nogmaals') for (const r of b.rijen) if (r.sequence === sequence) r.verzonden = false;
      const bewaard = b.archief.find((r) => r.sequence === sequence)?.inhoud;
      if (hoe === 'archief' && bewaard) this.plaats(sequence, bewaard);
      if (hoe === 'overgeslagen') {
        b.rijen = b.rijen.filter((r) => r.sequence !== sequence);
        this.plaats(sequence, { soort: 'overgeslagen' });
      }
    }
  }

  private bewaar(sequence: number, feit: string, inhoud: Bericht['inhoud']): void {
    this.bron.archief.push({ feit, sequence, gewist: false, inhoud });
  }

  private plaats(sequence: number, inhoud: Bericht['inhoud']): void {
    this.bron.rijen.push({ id: ++this.teller, incarnatie: this.bron.incarnatie, sequence, inhoud, verzonden: false });
  }

  private verwerk({ incarnatie, sequence, inhoud }: Bericht): void {
    const o = this.ontvanger;
    if (inhoud.soort === 'feit' && !o.effecten.includes(inhoud.feit)) o.effecten.push(inhoud.feit);
    if (inhoud.soort !== 'eind') return;
    const feiten = (lijst: Bericht[]) =>
      lijst.flatMap((x) => (x.inhoud.soort === 'feit' ? [{ feit: x.inhoud.feit, sequence: x.sequence }] : []));
    const nu = feiten(o.inbox.filter((x) => x.incarnatie === incarnatie)).sort((a, b) => a.sequence - b.sequence);
    const lijst = [...new Set(nu.filter((f) => f.sequence < sequence).map((f) => f.feit))];
    if (lijst.length !== inhoud.aantal || stroomhash(lijst) !== inhoud.hash) o.klachten++;
    const gehad = feiten(o.inbox.filter((x) => x.incarnatie !== incarnatie));
    for (const w of wezenVan(gehad, [...nu.map((f) => f.feit), ...inhoud.gewist])) o.wezen.add(w.feit);
  }
}

const daden = fc.array(
  fc.constantFrom(
    ...(['zend', 'zend', 'zend', 'valt', 'wis', 'kopieer-bron', 'kopieer-ontvanger'] as const),
    ...(['bron-terug', 'ontvanger-terug', 'vraag-gaten'] as const),
  ),
  { maxLength: 25 },
);

async function speel(s: fc.Scheduler, lijst: string[], w: Wereld): Promise<void> {
  const stap = (naam: string, doe: () => void) => void s.schedule(Promise.resolve(), naam).then(doe);
  const doe: Record<string, () => void> = {
    zend: () => w.zend(),
    valt: () => w.relais(true),
    wis: () => w.wis(),
    'kopieer-bron': () => w.kopieerBron(),
    'kopieer-ontvanger': () => w.kopieerOntvanger(),
    'bron-terug': () => w.zetBronTerug(),
    'ontvanger-terug': () => w.zetOntvangerTerug(),
    'vraag-gaten': () => w.vraagGaten(),
  };
  for (const daad of lijst) {
    stap(daad, doe[daad]!);
    stap('relais', () => w.relais(false));
    stap('ontvang', () => w.ontvang());
    stap('antwoord', () => w.antwoord());
  }
  await s.waitAll();
  // Rest: nothing falls any more, and the recipient asks until there is nothing new.
  for (let ronde = 0; ronde < 6; ronde++) {
    w.vraagGaten();
    w.vraagAlles();
    w.herzend();
    while (w.bron.rijen.some((r) => !r.verzonden) || w.heen.length || w.weer.length) {
      w.relais(false);
      w.ontvang();
      w.antwoord();
    }
  }
}

describe('een bron en een ontvanger die verliezen, wissen en worden teruggezet, in elke volgorde', () => {
  it('hebben in rust elk bekend feit een keer gewerkt, en elk feit dat de bron verloor genoemd', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), daden, async (s, lijst) => {
        const w = new Wereld();
        await speel(s, lijst, w);
        const { effecten, wezen } = w.ontvanger;
        expect(new Set(effecten).size).toBe(effecten.length);
        const bekend = w.bron.archief.map((r) => r.feit);
        for (const r of w.bron.archief) if (!r.gewist && r.inhoud.soort === 'feit') expect(effecten).toContain(r.feit);
        for (const feit of effecten) if (!bekend.includes(feit)) expect([...wezen]).toContain(feit);
        expect(w.bron.rijen).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('zetten nooit twee feiten onder een nummer van een incarnatie', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), daden, async (s, lijst) => {
        const w = new Wereld();
        await speel(s, lijst, w);
        const plekken = new Map<string, string>();
        for (const { incarnatie, sequence, inhoud } of w.verzonden) {
          if (inhoud.soort !== 'feit') continue;
          const plek = `${incarnatie}/${sequence}`;
          expect(plekken.get(plek) ?? inhoud.feit).toBe(inhoud.feit);
          plekken.set(plek, inhoud.feit);
        }
      }),
      { numRuns: 300 },
    );
  });
});
