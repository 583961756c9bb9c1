import { bezwaarLoopt, dienBezwaarIn, machines, plusDagen, stap, trekBezwaarIn, wieBeslist } from '@weerthuis/domain';
import { behandel } from '../../../apps/zorg/src/nazorg/domain/signaal.js';
import { beantwoordOmklap } from '../../../apps/zorg/src/nazorg/domain/nazorg.js';
import { onderteken } from '../../../apps/zorg/src/overeenkomst/domain/onderteken.js';
import { toetsVerhuizing, toetsVrijePlek } from '../../../apps/zorg/src/verhuizing/domain/verhuizing.js';
import { begin, beoordeel, eisHersteld } from '../../../apps/zorg/src/vergissing/domain/vergissing.js';
import {
  aanmelderVan,
  boek,
  CASUSSEN,
  herkomstVan,
  HUB,
  nieuwId,
  PARTIJEN,
  vandaag,
  ZORG,
  zend,
  type Boek,
  type Streek,
} from '../streek.js';
import { bijWie, kies, type Daad } from './kies.js';

const eigen = (
  s: Streek,
  n: number,
  welke: (b: Boek, casus: string) => boolean,
): { z: string; b: Boek; casus: string } | undefined => {
  const casus = kies(
    CASUSSEN.filter((c) => welke(boek(s, aanmelderVan(c)), c)),
    n,
  );
  return casus && { z: aanmelderVan(casus), b: boek(s, aanmelderVan(casus)), casus };
};
const LOOPT = ['voorwaardelijk', 'lopend', 'sleutel', 'opgeschort'];
const standVan = (b: Boek, casus: string): string => b.aanmelding.get(casus) ?? machines.aanmelding.begin;
/** Whether the aanmelder handed this casus in and it was not taken back. */
export const aangemeld = (b: Boek, casus: string): boolean =>
  ['ingediend', 'aanvulling', 'toegelaten'].includes(standVan(b, casus));
const lopendeVergissing = (b: Boek, casus: string): boolean =>
  [...b.vergissingen.keys()].some((id) => id.startsWith(`${casus}/`));

/** Someone tells the hub something about a casus that is there. */
const meld =
  (soort: string, f: Record<string, unknown> = {}): Daad =>
  (s, n) => {
    const e = eigen(s, n, aangemeld);
    if (e) zend(s, e.z, [HUB], e.casus, soort, { casus: e.casus, ...f });
  };

/** What care organisations do for the people they know. */
export const ZORGDADEN: Record<string, Daad> = {
  meldAan: (s, n) => {
    const e = eigen(s, n, (b, c) => ['concept', 'niet-toegelaten'].includes(standVan(b, c)));
    if (!e) return;
    const was = standVan(e.b, e.casus);
    e.b.aanmelding.set(e.casus, stap(machines.aanmelding, was, was === 'concept' ? 'ingediend' : 'opnieuw-ingediend'));
    zend(s, e.z, [HUB], e.casus, 'ingediend', { casus: e.casus });
    zend(s, e.z, [herkomstVan(e.casus)], e.casus, 'melding', { casus: e.casus });
  },
  vulAan: (s, n) => {
    const e = eigen(s, n, (b, c) => standVan(b, c) === 'aanvulling');
    if (!e) return;
    e.b.aanmelding.set(e.casus, stap(machines.aanmelding, 'aanvulling', 'aangevuld'));
    zend(s, e.z, [HUB], e.casus, 'aangevuld', { casus: e.casus });
  },
  trekIn: (s, n) => {
    const e = eigen(s, n, (b, c) => aangemeld(b, c));
    if (!e) return;
    e.b.aanmelding.set(e.casus, stap(machines.aanmelding, standVan(e.b, e.casus), 'ingetrokken'));
    const reden = n % 7 ? 'op-verzoek' : 'overleden';
    if (reden === 'overleden') e.b.overleden.add(e.casus);
    zend(s, e.z, [HUB], e.casus, 'ingetrokken', { casus: e.casus, reden });
  },
  heropen: (s, n) => {
    const e = eigen(s, n, (b, c) => standVan(b, c) === 'ingetrokken' && !b.overleden.has(c));
    if (e) e.b.aanmelding.set(e.casus, stap(machines.aanmelding, 'ingetrokken', 'heropend'));
  },
  pauze: meld('pauze', { wat: 'gepauzeerd' }),
  hervatZoeken: meld('pauze', { wat: 'hervat' }),
  elders: meld('elders'),
  terug: meld('teruggekeerd'),
  woonklaar: meld('woonklaar'),
  plaatsingspauze: (s, n) => {
    const p = bijWie(s, ZORG, (b) => b.plaatsingen.filter((een) => LOOPT.includes(een.stand)), n);
    if (!p) return;
    const { plaatsing, casus } = p.wat;
    zend(s, p.partij, [HUB], casus, 'plaatsingspauze', {
      plaatsing,
      wat: n % 2 ? 'hervat' : 'gepauzeerd',
      tot: plusDagen(vandaag(s), 12),
    });
  },
  geefNaamVrij: (s, n) => {
    const p = bijWie(
      s,
      ZORG,
      (b, z) => b.plaatsingen.filter((een) => LOOPT.includes(een.stand) && aanmelderVan(een.casus) === z),
      n,
    );
    if (!p || lopendeVergissing(p.b, p.wat.casus)) return;
    const { casus, kandidaatstelling, verhuurder = '', vestiging = '' } = p.wat;
    zend(s, p.partij, [verhuurder, vestiging], casus, 'naam', { casus, kandidaatstelling });
  },
  vergis: (s, n) => {
    const e = eigen(s, n, (b, c) => aangemeld(b, c) && !lopendeVergissing(b, c));
    if (!e) return;
    const aan = PARTIJEN.filter((p) => p !== e.z && boek(s, p).namen.has(e.casus));
    const id = `${e.casus}/${nieuwId(s, 'f')}`;
    e.b.vergissingen.set(id, begin(aan, vandaag(s), plusDagen(vandaag(s), 3)));
    zend(s, e.z, [HUB], e.casus, 'bevroren', { casus: e.casus });
    zend(s, e.z, aan, e.casus, 'wis', { verzoek: id, casus: e.casus });
  },
  toetsDatalek: (s, n) => {
    const v = bijWie(s, ZORG, (b) => [...b.vergissingen], n);
    if (v)
      v.b.vergissingen.set(
        v.wat[0],
        beoordeel(v.wat[1], 'geen-melding', 'alleen-bij-partijen-met-geheimhouding', vandaag(s)),
      );
  },
  herstel: (s, n) => {
    const v = bijWie(s, ZORG, (b) => [...b.vergissingen], n);
    if (!v) return;
    eisHersteld(v.wat[1]);
    v.b.vergissingen.delete(v.wat[0]);
    const [casus = ''] = v.wat[0].split('/');
    zend(s, v.partij, [HUB], casus, 'ontdooid', { casus });
  },
  tekenZorg: (s, n) => {
    const c = bijWie(s, ZORG, (b) => b.contracten.filter((een) => een.stand === 'ter-ondertekening'), n);
    if (!c) return;
    const door = n % 2 ? 'zorg' : 'persoon';
    const { handtekeningen, kandidaatstelling, casus, ondertekenaars } = c.wat;
    const ondertekend = Object.fromEntries(handtekeningen.map((h) => [h.door, h.op]));
    const mede =
      n % 3
        ? { nodig: [], getekend: [] }
        : { nodig: ['bewindvoerder' as const], getekend: n % 2 ? [] : ['bewindvoerder' as const] };
    const na = onderteken({ ondertekenaars, ondertekend }, door, vandaag(s), vandaag(s), mede);
    handtekeningen.push({ door, op: na[door] ?? vandaag(s) });
    zend(s, c.partij, [c.wat.huis], casus, 'handtekening', { kandidaatstelling, door, op: vandaag(s) });
  },
  verhuisd: (s, n) => {
    const p = bijWie(
      s,
      ZORG,
      (b, z) => b.plaatsingen.filter((een) => een.stand === 'sleutel' && aanmelderVan(een.casus) === z),
      n,
    );
    if (!p) return;
    const { casus, plaatsing, vestiging = '' } = p.wat;
    const f = p.b.feiten.get(casus) ?? {};
    toetsVerhuizing(vandaag(s), f, vandaag(s));
    p.b.feiten.set(casus, { ...f, verhuisdOp: vandaag(s) });
    zend(s, p.partij, [HUB, vestiging], casus, 'verhuisd', { casus, plaatsing, op: vandaag(s) });
  },
  plekVrij: (s, n) => {
    const p = bijWie(
      s,
      ZORG,
      (b, z) =>
        b.plaatsingen.filter((een) => ['verhuisd', 'nazorg'].includes(een.stand) && aanmelderVan(een.casus) === z),
      n,
    );
    if (!p) return;
    const { casus, plaatsing } = p.wat;
    const f = p.b.feiten.get(casus) ?? {};
    const terugkeerTot = plusDagen(vandaag(s), 60);
    toetsVrijePlek({ op: vandaag(s), terugkeergarantieTot: terugkeerTot }, f, vandaag(s));
    p.b.feiten.set(casus, { ...f, plekVrijOp: vandaag(s) });
    zend(s, p.partij, [HUB], casus, 'plek-vrij', { casus, plaatsing, op: vandaag(s), terugkeerTot });
  },
  behandelSignaal: (s, n) => {
    const g = bijWie(s, ZORG, (b) => [...b.signalen], n);
    if (!g) return;
    const [signaal, rij] = g.wat;
    const evaluatieOp = plusDagen(vandaag(s), 14);
    const naar = (['gezien', 'afgesproken', 'gesloten'] as const)[n % 3] ?? 'gezien';
    rij.stand = behandel(rij.stand, { stand: naar, afspraak: 'vaker-huisbezoek', evaluatieOp }, vandaag(s));
    zend(s, g.partij, [HUB], rij.casus, 'behandeld', {
      signaal,
      plaatsing: rij.plaatsing,
      stand: rij.stand,
      op: vandaag(s),
      evaluatieOp,
    });
  },
  evalueer: (s, n) => {
    const p = bijWie(s, ZORG, (b) => b.plaatsingen.filter((een) => ['verhuisd', 'nazorg'].includes(een.stand)), n);
    const tot = n % 3 ? undefined : plusDagen(vandaag(s), 10);
    if (p) zend(s, p.partij, [HUB], p.wat.casus, 'evaluatie', { plaatsing: p.wat.plaatsing, op: vandaag(s), tot });
  },
  antwoordOmklap: (s, n) => {
    const o = bijWie(s, ZORG, (b) => [...b.omklap], n);
    if (!o) return;
    const [omklap, rij] = o.wat;
    const rol = n % 2 ? 'persoon' : 'hoofdbegeleider';
    const antwoord = n % 5 ? 'ja' : 'nee';
    const eerder = Object.fromEntries(Object.entries(rij.antwoorden).map(([wie, a]) => [wie, { antwoord: a }]));
    beantwoordOmklap({ uitkomst: rij.uitkomst, antwoorden: eerder }, rol, { antwoord });
    rij.antwoorden[rol] = antwoord;
    const huis = o.b.plaatsingen.find((p) => p.plaatsing === rij.plaatsing)?.verhuurder ?? '';
    zend(s, o.partij, [huis], rij.casus, 'omklapantwoord', { omklap, rol, antwoord });
    zend(s, o.partij, [HUB], rij.casus, 'omklap', {
      omklap,
      plaatsing: rij.plaatsing,
      antwoorden: { [rol]: antwoord },
    });
  },
  maakBezwaar: (s, n) => {
    const e = eigen(s, n, aangemeld);
    if (!e) return;
    const over = (['indicatie', 'urgentie', 'toelating', 'matchingspunt'] as const)[n % 4] ?? 'toelating';
    const bezwaar = dienBezwaarIn(over === 'matchingspunt' ? 'klacht' : 'bezwaar', over, vandaag(s));
    const id = nieuwId(s, 'b');
    e.b.bezwaren.set(id, { ...bezwaar, casus: e.casus, over });
    const herkomst = wieBeslist(over) === 'herkomst';
    zend(s, e.z, [herkomst ? herkomstVan(e.casus) : HUB], e.casus, herkomst ? 'bezwaar' : 'klacht', {
      id,
      bezwaar,
      casus: e.casus,
      over,
    });
  },
  trekBezwaarIn: (s, n) => {
    const q = bijWie(s, ZORG, (b) => [...b.bezwaren].filter(([, een]) => bezwaarLoopt(een)), n);
    if (!q) return;
    const [id, b] = q.wat;
    const na = trekBezwaarIn(b);
    Object.assign(b, na);
    const naar = wieBeslist(b.over as 'toelating') === 'herkomst' ? herkomstVan(b.casus) : HUB;
    zend(s, q.partij, [naar], b.casus, 'bezwaar-ingetrokken', { id, casus: b.casus });
  },
};
