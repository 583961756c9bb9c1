import { describe, expect, it } from '@jest/globals';
import { watNeeBetekent, type Aanbodregels, type Besluitregel } from '@weerthuis/domain';
import type { MijnDto, VraagDto } from '../http/mijn.dto.js';
import { INWONER_CONTROLLERS } from '../inwoner.js';
import type { Inwonerrol } from '../rollen.js';
import { keurTekst } from '../teksten/b1.js';
import { zegIn, type Taal } from '../teksten/teksten.js';
import { beslisPagina } from './beslissen.js';
import { gegevensPagina } from './gegevens.js';
import { inlogPagina } from './inlog.js';
import { blad, type Kader } from './kader.js';
import { nuPagina } from './nu.js';
import { neePagina, vraagPagina } from './vraag.js';
import { keekPagina } from './wie-keek.js';
import { weetPagina } from './wie-weet-wat.js';

const kader = (taal: Taal, rol?: Inwonerrol): Kader => ({
  zeg: zegIn(taal),
  taal,
  groteLetters: false,
  pad: '/mijn',
  organisatie: { titel: 'SMO Traverse', telefoon: '013-0000016' },
  gemeente: { titel: 'Gemeente Waalwijk', telefoon: '0416-000001' },
  ...(rol ? { ik: { rol, naam: 'Robin', bewijs: 'b' } } : {}),
});
const vraag: VraagDto = {
  verzoek: '11111111-1111-4111-8111-111111111111',
  ronde: 1,
  stand: 'open',
  antwoordVoor: '2026-03-12',
  woning: {
    straat: 'Voorbeeldstraat',
    huisnummer: 12,
    plaats: 'Tilburg',
    kamers: 2,
    verdieping: 1,
    lift: false,
    huisdieren: true,
    rekenhuurCent: 64_000,
    servicekostenCent: 2_000,
    beschikbaarVanaf: '2026-04-01',
  },
};
const mijn = (anders: Partial<MijnDto> = {}): MijnDto => ({
  casus: 'c',
  versie: 1,
  aanmelder: 'a',
  urgentieGevraagd: false,
  stand: 'toegelaten',
  ingediendOp: '2026-01-05',
  toegelatenOp: '2026-01-12',
  toelatingUiterlijk: '2026-01-19',
  wachtSinds: '2026-01-05',
  woonklaarTot: '2026-06-01',
  aandacht: [],
  eigenLid: 'l',
  voornaam: 'Robin',
  leden: [
    { lid: 'l', soort: 'volwassene', rol: 'aanvrager', dubbel: false, voornamen: 'Robin', achternaam: 'Voorbeeld' },
  ],
  vertegenwoordigers: [],
  gebeurd: [{ wat: 'aangemeld', op: '2026-01-05' }],
  deelnemers: [{ rol: 'herkomst', titel: 'Gemeente Waalwijk' }],
  ...anders,
});
const met = <T>(waarde: T) => ({ waarde, aanname: true as const });
const uitleg = watNeeBetekent(
  {
    maximum: met(1),
    bijGegrondeWeigering: met('nieuw-aanbod'),
    bijOngegrondeWeigering: met('gesprek'),
  } as Aanbodregels,
  { wie: met(['matching']), termijnWerkdagen: met(5) } as unknown as Besluitregel,
  [],
  '2026-03-02',
);
const verhuizing = (stand: string) => ({
  verhuizing: { stand, sleuteldatum: '2026-04-01', opgeschortTot: '2026-04-01' },
});

const STANDEN: Record<string, Partial<MijnDto>> = {
  concept: { stand: 'concept' },
  ingediend: { stand: 'ingediend' },
  aanvulling: { stand: 'aanvulling' },
  'niet toegelaten': { stand: 'niet-toegelaten' },
  ingetrokken: { stand: 'ingetrokken' },
  zoeken: {},
  pauze: { kandidaat: { stand: 'geparkeerd', tot: '2026-04-01' } },
  'een vraag': { vraag },
  'een tweede vraag': { vraag: { ...vraag, ronde: 2 }, ...verhuizing('voorwaardelijk') },
  'ja gezegd': { vraag: { ...vraag, stand: 'beantwoord', antwoord: 'ja' } },
  'nee gezegd': { vraag: { ...vraag, stand: 'beantwoord', antwoord: 'nee' } },
  bekijken: { vraag, bezichtigingOp: '2026-03-20T13:00:00Z', ...verhuizing('voorwaardelijk') },
  regelen: verhuizing('lopend'),
  rust: verhuizing('opgeschort'),
  sleutel: { ...verhuizing('sleutel'), sleutelOp: '2026-04-01', huurVanaf: '2026-04-01' },
  wonen: { ...verhuizing('nazorg'), sleutelOp: '2026-04-01', verhuisdOp: '2026-04-03', gesprekOp: '2026-05-01' },
  elders: { kandidaat: { stand: 'elders' } },
  klaar: { kandidaat: { stand: 'afgesloten' } },
};

/** What is read on a page, one block a line; buttons, facts and lists are blocks of their own. */
const leesbaar = (html: string): string[] =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<\/?(b|a|span|i)( [^>]*)?>/g, '')
    .split(/<[^>]+>/)
    .map((deel) => deel.replaceAll('&quot;', '"').replaceAll('&#x27;', '’').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe('een bladzijde van de bewoner', () => {
  it.each(Object.keys(STANDEN))('leest bij %s als gewoon Nederlands, ook ingevuld, en laat niets open', (naam) => {
    const bladen = [nuPagina, gegevensPagina, weetPagina].map((p) => p(kader('nl', 'bewoner'), mijn(STANDEN[naam])));
    const gelezen = bladen.flatMap(leesbaar);
    expect(gelezen.flatMap(keurTekst)).toEqual([]);
    expect(gelezen.filter((tekst) => /undefined|null|NaN|\{|\bop \.|tot \.| {2}/.test(tekst))).toEqual([]);
  });

  it('zegt wat nee betekent in gewoon Nederlands, en zet het gevolg bij de knop', () => {
    const bladen = [vraagPagina, neePagina].map((p) => p(kader('nl', 'bewoner'), vraag, uitleg, 'sleutel'));
    expect(bladen.flatMap(leesbaar).flatMap(keurTekst)).toEqual([]);
    expect(bladen[0]).toMatch(/id="nee">[^<]*Uw begeleider praat eerst met u/);
    expect(bladen[0]?.match(/class="knop"/g)?.length).toBe(4);
    expect(bladen[0]).not.toContain('knop eerst');
  });

  it.each(['nl', 'en'] as const)(
    'heeft in het %s een taal, één kop, hulp, en geen script of stijl in de bladzijde',
    (taal) => {
      for (const html of [nuPagina(kader(taal, 'bewoner'), mijn({ vraag })), inlogPagina(kader(taal))]) {
        expect(html).toContain(`<html lang="${taal}"`);
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html).toContain('tel:0130000016');
        expect(html).toContain('tel:0416000001');
        expect(html).not.toMatch(/<script|style=|onclick/);
      }
    },
  );

  it('toont wat iemand typte als tekst', () => {
    expect(blad(kader('nl'), '<b>kop</b>')).toContain('<h1>&lt;b&gt;kop&lt;/b&gt;</h1>');
    expect(inlogPagina(kader('nl'), { tekst: 'inlog.mis', getypt: '"><script>' })).not.toContain('<script');
  });

  it('laat wie meeleest niets kiezen en geen gegevens openen', () => {
    const html = vraagPagina(kader('nl', 'meelezer'), vraag, uitleg, 's') + nuPagina(kader('nl', 'meelezer'), mijn());
    expect(html).not.toMatch(/name="antwoord"|\/nee"|\/mijn\/gegevens|\/mijn\/wie-keek|\/mijn\/beslissen/);
  });

  it('biedt een pauze alleen als er gezocht wordt, en stoppen alleen als er toestemming is', () => {
    const keuzes = [{ weken: 2, tot: '2026-03-16' }];
    const toon = (anders: Partial<MijnDto>, rol: Inwonerrol = 'bewoner') =>
      beslisPagina(kader('nl', rol), mijn(anders), { keuzes, sleutel: () => 's' });
    const toestemming = { vastgelegdOp: '2026-01-01', geldigTot: '2027-01-01', aan: ['gemeente'], hoe: 'x' };
    expect(toon({ toestemming })).toMatch(/mijn\/pauze.*mijn\/stoppen/s);
    expect(toon({ toestemming }, 'vertegenwoordiger')).not.toMatch(/mijn\/pauze|mijn\/stoppen/);
    expect(toon({ vraag })).not.toContain('/mijn/pauze');
    expect(toon({ toestemming: { ...toestemming, ingetrokkenOp: '2026-02-01' } })).not.toContain('/mijn/stoppen');
    expect(toon({ kandidaat: { stand: 'geparkeerd', tot: '2026-04-01' } })).toContain('/mijn/hervatten');
  });

  it('deelt een lange lijst van keren in bladzijden', () => {
    const keren = Array.from({ length: 45 }, () => ({ soort: 'deed' as const, doel: 'helpen', op: new Date(0) }));
    const eerste = keekPagina(kader('nl', 'bewoner'), keren, 0);
    expect(eerste.match(/veranderde iets/g)).toHaveLength(40);
    expect(eerste).toContain('/mijn/wie-keek?vanaf=40');
    expect(keekPagina(kader('nl', 'bewoner'), keren, 40)).not.toContain('vanaf=80');
  });
});

describe('de routes van de bewoner', () => {
  const HANDELING = Symbol.for('weerthuis.handeling');
  const routes = INWONER_CONTROLLERS.flatMap((c) => {
    const prototype = c.prototype as unknown as Record<string, object>;
    const methoden = Object.getOwnPropertyNames(prototype).filter((naam) => naam !== 'constructor');
    return methoden.flatMap((naam) => {
      const pad = Reflect.getMetadata('path', prototype[naam] ?? {}) as string | undefined;
      const handeling = Reflect.getMetadata(HANDELING, prototype[naam] ?? {}) as { naam: string } | undefined;
      return pad === undefined ? [] : [{ klasse: c, handeling }];
    });
  });
  const heeft = (klasse: object, merk: string) => Reflect.hasMetadata(Symbol.for(merk), klasse);

  it('hebben een handeling achter de eigen wacht, of tonen niets van iemand', () => {
    for (const { klasse, handeling } of routes) {
      if (heeft(klasse, 'weerthuis.zonder-token')) expect(handeling).toBeUndefined();
      else expect([klasse.name, handeling !== undefined]).toEqual([klasse.name, true]);
      if (handeling?.naam.startsWith('mijn.')) expect(heeft(klasse, 'weerthuis.eigen-wacht')).toBe(true);
      else if (handeling) expect(heeft(klasse, 'weerthuis.eigen-wacht')).toBe(false);
    }
    expect(routes.length).toBeGreaterThan(18);
  });
});
