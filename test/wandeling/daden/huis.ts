import { machines, kan, plusDagen, stap } from '@weerthuis/domain';
import { toetsBesluit } from '../../../apps/corporatie/src/nazorg/domain/besluit-omklap.js';
import { teken, tekenaars } from '../../../apps/corporatie/src/overeenkomst/domain/ondertekenen.js';
import {
  aanmelderVan,
  boek,
  HUB,
  HUIS,
  nieuwId,
  vandaag,
  WONINGEN,
  zend,
  type Boek,
  type Contract,
  type Streek,
} from '../streek.js';
import { bijWie, kies, type Daad } from './kies.js';

const eigenaar = (woning: string): string => (Number(woning.slice(1)) % 2 ? 'C1' : 'C2');
const bewoond = (b: Boek): Boek['plaatsingen'] => b.plaatsingen.filter((p) => ['verhuisd', 'nazorg'].includes(p.stand));
const zorgVan = (casus: string): string => aanmelderVan(casus);

const metContract =
  (welke: (c: Contract) => boolean, doe: (s: Streek, partij: string, c: Contract) => void): Daad =>
  (s, n) => {
    const c = bijWie(s, HUIS, (b) => b.contracten.filter(welke), n);
    if (c) doe(s, c.partij, c.wat);
  };

/** What corporaties do with their homes and leases. */
export const HUISDADEN: Record<string, Daad> = {
  zegToe: (s, n) => {
    const woning = kies(WONINGEN, n) ?? 'w1';
    const [corporatie, aanbod] = [eigenaar(woning), `a-${woning}`];
    const b = boek(s, corporatie);
    const was = b.aanbod.get(aanbod) ?? machines.aanbod.begin;
    const g = was === machines.aanbod.begin ? 'toegezegd' : was === 'verlopen' ? 'verlengd' : 'opnieuw-toegezegd';
    b.aanbod.set(aanbod, stap(machines.aanbod, was, g));
    const gemeente = Number(woning.slice(1)) < 4 ? 'G1' : 'G2';
    zend(s, corporatie, [HUB], woning, 'toegezegd', { aanbod, woning, corporatie, gemeente });
  },
  trekWoningIn: (s, n) => {
    const a = bijWie(
      s,
      HUIS,
      (b) => [...b.aanbod].filter(([, stand]) => kan(machines.aanbod, stand, 'ingetrokken')),
      n,
    );
    if (!a) return;
    const [aanbod, stand] = a.wat;
    a.b.aanbod.set(aanbod, stap(machines.aanbod, stand, 'ingetrokken'));
    zend(s, a.partij, [HUB], aanbod.slice(2), 'woning-weg', { aanbod });
  },
  stelContractOp: (s, n) => {
    const vrij = (b: Boek): Boek['plaatsingen'] =>
      b.plaatsingen.filter((p) => p.stand !== 'afgebroken' && !b.contracten.some((c) => c.plaatsing === p.plaatsing));
    const p = bijWie(s, HUIS, vrij, n);
    if (!p) return;
    const { plaatsing, kandidaatstelling, casus, aanbod } = p.wat;
    const kern = { huis: p.partij, plaatsing, kandidaatstelling, casus, aanbod, stand: 'ter-ondertekening' };
    const contract: Contract = {
      ...kern,
      ondertekenaars: tekenaars(n % 2 ? 'omklap' : 'zelfstandig'),
      handtekeningen: [],
    };
    p.b.contracten.push(contract);
    zend(s, p.partij, [zorgVan(casus)], casus, 'contract', { contract });
  },
  teken: metContract(
    (c) => c.stand === 'ter-ondertekening',
    (s, partij, c) => {
      const aangenomen = boek(s, partij).aangenomen.includes(c.kandidaatstelling);
      const na = teken(c, 'corporatie', vandaag(s), aangenomen);
      c.handtekeningen = na.handtekeningen;
      if (!na.compleet) return;
      c.stand = 'getekend';
      const f = { plaatsing: c.plaatsing, kandidaatstelling: c.kandidaatstelling, casus: c.casus, op: vandaag(s) };
      zend(s, partij, [HUB, zorgVan(c.casus)], c.casus, 'getekend', f);
    },
  ),
  geefSleutel: metContract(
    (c) => c.stand === 'getekend' && !c.sleutel,
    (s, partij, c) => {
      c.sleutel = vandaag(s);
      zend(s, partij, [HUB, zorgVan(c.casus)], c.casus, 'sleutel', {
        casus: c.casus,
        plaatsing: c.plaatsing,
        op: vandaag(s),
      });
    },
  ),
  meldOverlast: (s, n) => {
    const p = bijWie(s, HUIS, bewoond, n);
    if (!p) return;
    const { plaatsing, casus } = p.wat;
    const signaal = nieuwId(s, 's');
    const hoofd = s.hub.casussen.get(casus)?.hoofdbegeleider ?? '';
    zend(s, p.partij, [HUB, hoofd], casus, 'signaal', { signaal, plaatsing, casus, op: vandaag(s) });
  },
  stelOmklapVoor: (s, n) => {
    const p = bijWie(
      s,
      HUIS,
      (b) =>
        bewoond(b).filter(
          (een) => ![...b.omklap.values()].some((o) => o.plaatsing === een.plaatsing && o.uitkomst !== 'verlengd'),
        ),
      n,
    );
    if (!p) return;
    const { plaatsing, casus } = p.wat;
    const omklap = nieuwId(s, 'o');
    p.b.omklap.set(omklap, { plaatsing, casus, antwoorden: {}, uitkomst: null });
    zend(s, p.partij, [zorgVan(casus)], casus, 'omklap', { omklap, plaatsing, casus });
    zend(s, p.partij, [HUB], casus, 'omklap', { omklap, plaatsing, voorgesteldOp: vandaag(s) });
  },
  besluitOmklap: (s, n) => {
    const o = bijWie(s, HUIS, (b) => [...b.omklap], n);
    if (!o) return;
    const [omklap, rij] = o.wat;
    const uitkomst = (['omgeklapt', 'verlengd', 'niet'] as const)[n % 3] ?? 'niet';
    const op = vandaag(s);
    const verlengdTot = plusDagen(op, 90);
    toetsBesluit(
      { antwoorden: rij.antwoorden, uitkomst: rij.uitkomst as null },
      { uitkomst, op, verlengdTot, planB: 'andere-woning' },
    );
    rij.uitkomst = uitkomst;
    zend(s, o.partij, [zorgVan(rij.casus)], rij.casus, 'omklapbesluit', { omklap, uitkomst });
    zend(s, o.partij, [HUB], rij.casus, 'omklap', {
      omklap,
      plaatsing: rij.plaatsing,
      uitkomst,
      beslotenOp: op,
      ...(uitkomst === 'verlengd' && { verlengdTot }),
    });
  },
};
