import { kan, machines, plusDagen, stap, vroegste, type GebeurtenisVan } from '@weerthuis/domain';
import { behandelSignaal, nieuwSignaal } from '../../apps/matching/src/nazorg/domain/signalen.js';
import { houdEvaluatie, verwerkOmklap } from '../../apps/matching/src/nazorg/domain/nazorg.js';
import { verwerkNamens } from '../../apps/matching/src/namens/domain/namens.js';
import { meldTaak } from '../../apps/matching/src/plaatsing/domain/meldingen.js';
import { hervatPlaatsing, schortOp } from '../../apps/matching/src/plaatsing/domain/opschorten.js';
import { antwoord } from '../../apps/matching/src/voordracht/domain/antwoord.js';
import { teken, trekIn, verleng } from '../../apps/matching/src/voordracht/domain/besluiten.js';
import { meldBezwaar, neemBezwaarTerug } from './daden/gemeente.js';
import {
  aanbodGebeurt,
  besluit,
  casusVan,
  feit,
  haalCasusWeg,
  kandidaat,
  laatAllesLos,
  meldKandidaat,
  plaatsingenVan,
  sluitPlaatsing,
  trekZoekIn,
  wijzig,
  zetKandidaat,
} from './hub.js';
import {
  aanmelderVan,
  afspraken,
  herkomstVan,
  hoofdVan,
  HUB,
  vandaag,
  zend,
  type Bericht,
  type Hubplaatsing,
  type Streek,
} from './streek.js';

type Doe = (s: Streek, f: Bericht['f'], van: string) => void;
const plaatsing = (s: Streek, id: string): Hubplaatsing =>
  s.hub.plaatsingen.find((p) => p.dossier.plaatsing === id) as Hubplaatsing;
const metPlaatsing =
  (doe: (s: Streek, p: Hubplaatsing, f: Bericht['f'], van: string) => void): Doe =>
  (s, f, van) =>
    doe(s, plaatsing(s, f['plaatsing']), f, van);

const ZOEK: Record<string, GebeurtenisVan<typeof machines.zoekopdracht>[]> = {
  aanvaard: ['aanvaard', 'alsnog-aanvaard'],
  'woning-gevonden': ['aanvaard', 'alsnog-aanvaard', 'woning-gevonden'],
  'niet-mogelijk': ['niet-mogelijk'],
};

export function parkeer(s: Streek, casus: string, door: string, tot = plusDagen(vandaag(s), 20)): boolean {
  if (casusVan(s, casus).kandidaatStand === 'in-voordracht') haalCasusWeg(s, casus, 'geparkeerd');
  return zetKandidaat(s, casus, 'geparkeerd', { tot, door });
}

function ingediend(s: Streek, { casus }: Bericht['f']): void {
  const er = s.hub.casussen.get(casus);
  const nu = vandaag(s);
  if (er) {
    for (const g of ['heropend', 'ingediend', 'opnieuw-ingediend'] as const)
      if (kan(machines.aanmelding, er.stand, g)) er.stand = stap(machines.aanmelding, er.stand, g);
    Object.assign(er, { uiterlijk: null, aangemeldOp: nu, woonklaarTot: plusDagen(nu, 180) });
    return;
  }
  s.hub.casussen.set(casus, {
    id: casus,
    stand: 'ingediend',
    kandidaatStand: null,
    aanmelder: aanmelderVan(casus),
    hoofdbegeleider: hoofdVan(casus),
    herkomstPartij: herkomstVan(casus),
    aangemeldOp: nu,
    uiterlijk: null,
    woonklaarSinds: nu,
    woonklaarTot: plusDagen(nu, 180),
    urgentieGevraagd: true,
    urgentie: null,
    pauze: null,
    bevroren: false,
    wachtSinds: nu,
  });
}

function ingetrokken(s: Streek, { casus, reden }: Bericht['f']): void {
  const c = casusVan(s, casus);
  if (!kan(machines.aanmelding, c.stand, 'ingetrokken')) return;
  c.stand = stap(machines.aanmelding, c.stand, 'ingetrokken');
  const erbij = plaatsingenVan(s, (een) => een.dossier.casus === casus).flatMap((p) =>
    Object.values(p.dossier.partijen),
  );
  laatAllesLos(s, casus, 'aanmelding-ingetrokken');
  if (reden === 'overleden') {
    for (const p of plaatsingenVan(s, (een) => een.dossier.casus === casus))
      if (kan(machines.plaatsing, p.dossier.stand, 'afgesloten')) sluitPlaatsing(s, p, 'overleden');
    zend(s, HUB, [c.aanmelder, c.hoofdbegeleider, herkomstVan(casus), ...erbij], casus, 'gesloten', { casus });
  }
  kandidaat(s, casus, 'afgesloten');
}

function teruggekeerd(s: Streek, { casus }: Bericht['f']): void {
  if (casusVan(s, casus).kandidaatStand === 'gehuisvest') {
    const p = plaatsingenVan(s, (een) => een.dossier.casus === casus)[0];
    const tot = p?.dossier.feiten.terugkeerTot;
    if (!p || !tot || tot < vandaag(s) || !kan(machines.plaatsing, p.dossier.stand, 'afgesloten'))
      return meldKandidaat(s, casus);
    sluitPlaatsing(s, p, 'teruggekeerd');
  }
  if (!zetKandidaat(s, casus, 'teruggekeerd')) meldKandidaat(s, casus);
}

function woningWeg(s: Streek, { aanbod }: Bericht['f']): void {
  aanbodGebeurt(s, aanbod, 'ingetrokken');
  for (const v of s.hub.voordrachten.filter((een) => een.aanbod === aanbod && een.stand !== 'vervallen'))
    besluit(s, v.voordracht, (voor, om) => trekIn(voor, 'woning-ingetrokken', om));
  for (const p of plaatsingenVan(s, (een) => een.aanbod === aanbod)) feit(s, p, { woningIngetrokken: vandaag(s) });
}

/** What the hub does with what its parties tell: one line per fact. */
const DOE: Record<string, Doe> = {
  ingediend,
  ingetrokken,
  teruggekeerd,
  'woning-weg': woningWeg,
  aangevuld: (s, { casus }) => {
    const c = casusVan(s, casus);
    if (!kan(machines.aanmelding, c.stand, 'aangevuld')) return;
    Object.assign(c, { stand: stap(machines.aanmelding, c.stand, 'aangevuld'), uiterlijk: null });
  },
  indicatie: () => undefined,
  urgentie: (s, { casus, toegekend }) => void Object.assign(casusVan(s, casus), { urgentie: { toegekend } }),
  woonklaar: (s, { casus }) => void Object.assign(casusVan(s, casus), { woonklaarTot: plusDagen(vandaag(s), 180) }),
  pauze: (s, { casus, wat }) => {
    const gedaan = wat === 'hervat' ? zetKandidaat(s, casus, 'hervat') : parkeer(s, casus, 'zorg');
    if (!gedaan) meldKandidaat(s, casus);
  },
  elders: (s, { casus }) => {
    laatAllesLos(s, casus, 'zelf-gevonden');
    if (!zetKandidaat(s, casus, 'elders-gaan-wonen', { tot: plusDagen(vandaag(s), 60), door: 'zorg' }))
      meldKandidaat(s, casus);
  },
  bevroren: (s, { casus }) => {
    casusVan(s, casus).bevroren = true;
    haalCasusWeg(s, casus, 'gegevens-onjuist');
    trekZoekIn(s, casus);
  },
  ontdooid: (s, { casus }) => void (casusVan(s, casus).bevroren = false),
  toegezegd: (s, { aanbod, woning, corporatie, gemeente }) => {
    const er = s.hub.aanbod.get(aanbod);
    if (er) return aanbodGebeurt(s, aanbod, 'opnieuw-toegezegd');
    s.hub.aanbod.set(aanbod, { id: aanbod, woning, corporatie, gemeente, stand: 'beschikbaar' });
  },
  antwoord: (s, f, van) => {
    const v = s.hub.voordrachten.find((een) => een.voordracht === f['voordracht']);
    const a = {
      verzoek: f['verzoek'],
      partij: van,
      versie: f['versie'],
      antwoord: f['antwoord'],
      ...(f['geldigTot'] && { geldigTot: f['geldigTot'] }),
    };
    if (v) besluit(s, v.voordracht, (voor, om) => antwoord(voor, a, om));
  },
  namens: (s, f) => besluit(s, f['voordracht'], (v, om) => verwerkNamens(v, f['verzoek'], f['uitkomst'], om)),
  zoekantwoord: (s, f) => {
    const z = s.hub.zoek.find((een) => een.id === f['zoekopdracht']);
    if (!z || machines.zoekopdracht.toestanden[z.stand as 'uitgezet'].eind) return;
    for (const g of ZOEK[f['antwoord']] ?? [])
      if (kan(machines.zoekopdracht, z.stand, g)) z.stand = stap(machines.zoekopdracht, z.stand, g);
  },
  taak: (s, f, van) => {
    const p = s.hub.plaatsingen.find((een) => een.dossier.taken.some((t) => t.id === f['taak']));
    const m = { taak: f['taak'], partij: van, taakversie: f['taakversie'], stand: f['stand'] };
    if (p) wijzig(s, p, (d) => meldTaak(d, m, afspraken(s)));
  },
  plaatsingspauze: metPlaatsing((s, p, { wat, tot }) => {
    if (wat === 'hervat') return wijzig(s, p, (d) => hervatPlaatsing(d, afspraken(s)));
    if (!kan(machines.plaatsing, p.dossier.stand, 'opgeschort')) return;
    const o = {
      tot: vroegste(tot, plusDagen(vandaag(s), 30)),
      reden: 'omstandigheden',
      door: 'zorg',
      leegstand: 'verhuurder' as const,
    };
    wijzig(s, p, (d) => schortOp(d, o, afspraken(s)));
    besluit(s, p.dossier.voordracht, (v, om) => verleng(v, p.dossier.kandidaatstelling, o.tot, om));
  }),
  getekend: metPlaatsing((s, p, { op }) => {
    besluit(s, p.dossier.voordracht, teken);
    aanbodGebeurt(s, p.aanbod, 'verhuurd');
    feit(s, p, { contract: op });
  }),
  sleutel: metPlaatsing((s, p, { op }) => feit(s, p, { sleutel: op, huurIngang: op })),
  verhuisd: metPlaatsing((s, p, { op }) => feit(s, p, { verhuizing: op })),
  ingeschreven: metPlaatsing((s, p, { op }) => feit(s, p, { inschrijving: op })),
  'plek-vrij': metPlaatsing((s, p, { op, terugkeerTot }) => feit(s, p, { plekTot: op, terugkeerTot })),
  signaal: metPlaatsing((s, p, { signaal, op }) => void (p.nazorg = nieuwSignaal(p.nazorg, signaal, op))),
  behandeld: metPlaatsing((s, p, { signaal, stand, op, evaluatieOp }) => {
    p.nazorg = behandelSignaal(p.nazorg, signaal, { stand, op, ...(evaluatieOp && { evaluatieOp }) }) ?? p.nazorg;
  }),
  evaluatie: metPlaatsing((_s, p, { op, tot }) => void (p.nazorg = houdEvaluatie(p.nazorg, op, undefined, tot))),
  omklap: metPlaatsing(
    (_s, p, { omklap, ...deel }) => void (p.nazorg = verwerkOmklap(p.nazorg, { omklap, antwoorden: {}, ...deel })),
  ),
  klacht: (s, f, van) => {
    const b = { ...f['bezwaar'], casus: f['casus'], over: f['over'] };
    s.boek[HUB]?.bezwaren.set(f['id'], b);
    meldBezwaar(s, HUB, van, f['id'], b);
  },
  'bezwaar-ingetrokken': (s, f, van) => neemBezwaarTerug(s, HUB, van, f['id']),
};

export function bijHub(s: Streek, { soort, f, van }: Bericht): void {
  const doe = DOE[soort];
  if (!doe) throw new Error(`de hub kent ${soort} niet`);
  doe(s, f, van);
}
