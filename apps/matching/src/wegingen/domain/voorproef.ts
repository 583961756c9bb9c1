import type { Uuid } from '@weerthuis/domain';
import { maandenTussen } from '../../shortlist/domain/punten.js';
import type { Invoer } from '../../verdeling/domain/invoer.js';
import type { Toebedeeld, Uitkomst } from '../../verdeling/domain/uitkomst.js';
import { vergelijk, type Verhuizing } from '../../verdeling/domain/vergelijk.js';

/** One of the two verdelingen, in the weights that count today: points under other weights say nothing side by side. */
export interface Kant {
  geplaatst: number;
  bewezen: boolean;
  puntenVanVandaag: number;
  /** Whole months that the one who waits longest, and everybody without a home together, have waited. */
  langsteWachttijd: number;
  wachtmaandenSamen: number;
}

export interface Wachtende {
  casus: Uuid;
  casusnummer: string;
  maanden: number;
}

export interface Voorproef {
  nu: Kant;
  dan: Kant;
  verhuizingen: (Verhuizing & { casusnummer: string })[];
  /** Who would have a home now, and goes on waiting; and the other way round. */
  wachtLanger: Wachtende[];
  eerderGeholpen: Wachtende[];
}

function kant(invoer: Invoer, { bewezen }: Uitkomst, plaatsingen: readonly Toebedeeld[]): Kant {
  const heeft = new Map(plaatsingen.map((p) => [p.casus, p.aanbod]));
  const punten = invoer.paren
    .filter((p) => heeft.get(invoer.mensen[p.mens]!.casus) === invoer.plekken[p.plek]!.aanbod)
    .reduce((n, p) => n + p.punten, 0);
  const wachten = invoer.mensen
    .filter((m) => !heeft.has(m.casus))
    .map((m) => maandenTussen(m.wachtSinds, invoer.peildatum));
  return {
    geplaatst: plaatsingen.length,
    bewezen,
    puntenVanVandaag: punten,
    langsteWachttijd: Math.max(0, ...wachten),
    wachtmaandenSamen: wachten.reduce((a, b) => a + b, 0),
  };
}

/** What other weights would change, for the people and homes of today. `invoer` carries the points of today's weights. */
export function voorproef(invoer: Invoer, nu: Uitkomst, dan: Uitkomst): Voorproef {
  const [eerst, daarna] = [nu.plaatsingen, dan.plaatsingen];
  const wie = new Map(invoer.mensen.map((m) => [m.casus, m]));
  const casusnummer = (casus: Uuid): string => wie.get(casus)!.casusnummer;
  const alleen = (deze: readonly Toebedeeld[], andere: readonly Toebedeeld[]): Wachtende[] => {
    const ook = new Set(andere.map((p) => p.casus));
    return deze
      .filter((p) => !ook.has(p.casus))
      .map(({ casus }) => ({
        casus,
        casusnummer: casusnummer(casus),
        maanden: maandenTussen(wie.get(casus)!.wachtSinds, invoer.peildatum),
      }))
      .sort((a, b) => b.maanden - a.maanden || (a.casusnummer < b.casusnummer ? -1 : 1));
  };
  return {
    nu: kant(invoer, nu, eerst),
    dan: kant(invoer, dan, daarna),
    verhuizingen: vergelijk(eerst, daarna).verhuizingen.map((v) => ({ ...v, casusnummer: casusnummer(v.casus) })),
    wachtLanger: alleen(eerst, daarna),
    eerderGeholpen: alleen(daarna, eerst),
  };
}
