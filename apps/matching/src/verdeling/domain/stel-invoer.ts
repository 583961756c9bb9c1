import type { Datum } from '@weerthuis/domain';
import type { Gewichten, Oordeel, Zoeker } from '../../shortlist/domain/paar.js';
import { maandenTussen } from '../../shortlist/domain/punten.js';
import type { Belet, Grens, Invoer, Mens, Paar, Plek } from './invoer.js';

/** What a verdeling begins with. `oordeel` is that of the shortlist: the same rules and the same points. */
export interface Bron {
  peildatum: Datum;
  gewichten: Gewichten;
  puntenPerGemisteWoning: number;
  voorrangNaMaanden: number;
  zoekers: readonly Zoeker[];
  plekken: readonly Plek[];
  oordeel: (zoeker: Zoeker, plek: Plek) => Oordeel;
  grenzen: (mensen: readonly Mens[], plekken: readonly Plek[]) => Grens[];
}

/** Rules that a person, their aanmelder or a corporatie could do something about; a buurt to avoid is never one of them. */
const TE_VERHELPEN = ['te-klein', 'te-duur', 'geen-lift', 'huisdier', 'contractvorm', 'gebied', 'zorgaanbieder-vol'];

const opId = <T>(lijst: readonly T[], id: (x: T) => string): T[] =>
  [...lijst].sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0));

/** The one rule that keeps this pair apart, if it is one that can be helped. */
function belet({ redenen }: Oordeel, plek: Plek): string | undefined {
  const nee = redenen.filter((r) => !r.ja);
  if (nee.length !== 1 || !TE_VERHELPEN.includes(nee[0]!.code)) return undefined;
  return nee[0]!.code === 'gebied' ? `gebied ${plek.gemeente}` : nee[0]!.code;
}

const delen = ({ redenen }: Oordeel): Record<string, number> =>
  Object.fromEntries(redenen.flatMap((r) => (r.punten ? [[r.code, r.punten] as const] : [])));

/** Counts per rule, most first. */
class Telling {
  private readonly perCode = new Map<string, number>();

  tel(code: string): void {
    this.perCode.set(code, (this.perCode.get(code) ?? 0) + 1);
  }

  get beletten(): Belet[] {
    const rijen = [...this.perCode].map(([code, aantal]) => ({ code, aantal }));
    return rijen.sort((a, b) => b.aantal - a.aantal || (a.code < b.code ? -1 : 1));
  }
}

/** Everybody on the list × every home that is free, and the limits around them. */
export function stelInvoer(b: Bron): Invoer {
  const zoekers = opId(b.zoekers, (z) => z.casus);
  const plekken = opId(b.plekken, (p) => p.aanbod);
  const perPlek = plekken.map(() => new Telling());
  const paren: Paar[] = [];
  const mensen = zoekers.map((zoeker, mens): Mens => {
    const telling = new Telling();
    plekken.forEach((p, plek) => {
      const oordeel = b.oordeel(zoeker, p);
      if (oordeel.past) return void paren.push({ mens, plek, punten: oordeel.score, delen: delen(oordeel) });
      const code = belet(oordeel, p);
      if (code) [telling, perPlek[plek]!].forEach((t) => t.tel(code));
    });
    const { casus, casusnummer, hoofdbegeleider, herkomst, wachtSinds } = zoeker;
    const voorrang = maandenTussen(wachtSinds, b.peildatum) >= b.voorrangNaMaanden;
    return { casus, casusnummer, hoofdbegeleider, herkomst, wachtSinds, voorrang, beletten: telling.beletten };
  });
  return {
    peildatum: b.peildatum,
    gewichten: b.gewichten,
    puntenPerGemisteWoning: b.puntenPerGemisteWoning,
    mensen,
    plekken: plekken.map((p, i) => ({ ...p, beletten: perPlek[i]!.beletten })),
    paren,
    grenzen: b.grenzen(mensen, plekken),
  };
}
