import { bereken } from '../domain/bereken.js';
import { kosten, metKostenVan } from '../domain/kosten.js';
import type { Mensuitkomst, Regelprijs } from '../domain/uitkomst.js';
import { waaromMens, type Bronnen } from '../domain/uitleg/waarom-mens.js';
import { waaromPlek } from '../domain/uitleg/waarom-plek.js';
import { zeg } from '../domain/uitleg/zeg.js';
import type { Publiek, Zin } from '../domain/uitleg/zin.js';
import { gebiednaam } from '../namen.js';
import { INLEIDING } from './inleiding.js';
import { partijnaam, voorbeeldinvoer, ZAAD } from './voorbeeldregio.js';

const TIEN = 10;

const REGELS: Record<Regelprijs['regel'], string> = {
  voorrang: 'voorrang na lang wachten',
  minimum: 'de minima',
  buurt: 'de grenzen van buurten',
  begeleiding: 'de grenzen van hoofdbegeleiders',
  contingent: 'de maxima van contingenten',
};

interface Stuk {
  kop: string;
  zinnen: Zin[];
}

const codes = (s: Stuk): string => [...new Set(s.zinnen.map((z) => z.code))].join(' ');

/** Ten that differ most: each next one brings the most codes that were not heard yet. */
function kies(stukken: readonly Stuk[]): Stuk[] {
  const gehoord = new Set<string>();
  const nieuw = (s: Stuk) => s.zinnen.filter((z) => !gehoord.has(z.code)).length;
  const over = [...new Map(stukken.map((s) => [codes(s) + s.zinnen[0]?.gebied, s])).values()];
  const uit: Stuk[] = [];
  while (over.length && uit.length < TIEN) {
    over.sort((a, b) => nieuw(b) - nieuw(a));
    const [stuk] = over.splice(0, 1);
    for (const z of stuk!.zinnen) gehoord.add(z.code);
    uit.push(stuk!);
  }
  return uit;
}

function metKosten(b: Bronnen, m: Mensuitkomst): Mensuitkomst {
  const aanbiedingen = m.daarna.map((d) => d.aanbod);
  return metKostenVan(m, kosten(b.invoer, ZAAD, m.casus, aanbiedingen));
}

function drukUit(b: Bronnen, stukken: readonly Stuk[], publiek: Publiek): string {
  const gezegd = new Set<string>();
  const metTekst = stukken.filter(({ zinnen }) => {
    const tekst = zeg(zinnen, publiek, b.namen).join(' ');
    return tekst && !gezegd.has(tekst) && gezegd.add(tekst);
  });
  return kies(metTekst)
    .map(({ kop, zinnen }, i) => `${i + 1}. **${kop}** ${zeg(zinnen, publiek, b.namen).join(' ')}`)
    .join('\n');
}

/** The page `docs/handleiding/verdeling.md`: how it is used, and a run of the example region told to each kind of reader. */
export function verdelingPagina(): string {
  const invoer = voorbeeldinvoer();
  const uitkomst = bereken(invoer, ZAAD);
  const b: Bronnen = { invoer, uitkomst, maand: '2026-03', namen: { gebied: gebiednaam, partij: partijnaam } };
  const mensen = uitkomst.mensen.map((m) => {
    const { casusnummer } = invoer.mensen.find((x) => x.casus === m.casus)!;
    return { kop: `${casusnummer}.`, zinnen: waaromMens(b, metKosten(b, m)) };
  });
  const paren = mensen.filter((m) => m.zinnen[0]!.code !== 'geen-woning');
  const woningen = uitkomst.plekken.map((p) => ({ kop: `Over ${p.aanbod}.`, zinnen: waaromPlek(b, p) }));
  const perRegel = uitkomst.regelprijzen.map(
    (r) =>
      `- zonder ${REGELS[r.regel]}: ${r.punten} punten meer, ${r.mensen === 1 ? '1 mens' : `${r.mensen} mensen`} meer geplaatst`,
  );
  return [
    INLEIDING,
    `## Een voorbeeld\n`,
    `Een verzonnen regio met ${invoer.mensen.length} mensen en ${invoer.plekken.length} woningen. Er zijn ${uitkomst.plaatsingen.length} mensen toebedeeld, samen`,
    `${uitkomst.waarde} punten. De bovengrens is ${uitkomst.bovengrens}: ${uitkomst.bewezen ? 'meer kan binnen deze afspraken niet' : 'niet bewezen'}. Wat elke soort regel het geheel kost:\n`,
    ...perRegel,
    `\n### Voor de coördinator\n\n${drukUit(b, mensen, 'coordinator')}`,
    `\n### Voor de corporatie\n\n${drukUit(b, [...paren, ...woningen], 'corporatie')}`,
    `\n### Voor de persoon\n\n${drukUit(b, mensen, 'persoon')}\n`,
  ].join('\n');
}
