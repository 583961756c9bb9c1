import { kan, machines, naAntwoordVanAnder, naEindeVanAnder, stap } from '@weerthuis/domain';
import { meldBezwaar, neemBezwaarTerug } from './daden/gemeente.js';
import { stopLandingen } from './daden/landing.js';
import { plaatsingstand, plaatsVraag, type Vraagbeeld } from '../../packages/deelname/src/beeld/beeld.js';
import { standNaHub } from '../../packages/deelname/src/taken/stand-na-hub.js';
import { begin as nieuweMelding } from '../../apps/gemeente/src/indicatie/domain/melding.js';
import { vraag as nieuweUrgentie } from '../../apps/gemeente/src/urgentie/domain/urgentie.js';
import { ontvang } from '../../apps/zorg/src/vergissing/domain/vergissing.js';
import {
  boek,
  herkomstVan,
  vandaag,
  zend,
  type Bericht,
  type Boek,
  type Plaatsingbeeld,
  type Streek,
} from './streek.js';

const TOELATING: Record<string, string> = {
  toegelaten: 'toegelaten',
  aanvulling: 'aanvulling-gevraagd',
  'niet-toegelaten': 'niet-toegelaten',
  herroepen: 'herroepen',
};

type Doe = (b: Boek, f: Bericht['f'], s: Streek, bericht: Bericht) => void;

const feiten = (b: Boek, casus: string): NonNullable<ReturnType<Boek['feiten']['get']>> => {
  const er = b.feiten.get(casus) ?? {};
  b.feiten.set(casus, er);
  return er;
};

/** The candidacy is over: its questions lapse, its name is destroyed, its place is free. */
function vervallen(b: Boek, { kandidaatstelling: k, casus }: Bericht['f'], s: Streek, { naar }: Bericht): void {
  b.vervallen.push(k);
  for (const v of b.vragen) if (v.kandidaatstelling === k && v.stand === 'open') v.stand = 'vervallen';
  for (const p of b.plaatsingen) if (p.kandidaatstelling === k) p.stand = plaatsingstand(true, p.stand);
  for (const c of b.contracten) if (c.kandidaatstelling === k) c.stand = 'vervallen';
  if (b.reserveringen.get(casus)?.kandidaatstelling === k) b.reserveringen.delete(casus);
  if (herkomstVan(casus) !== naar) b.namen.delete(casus);
  stopLandingen(s, naar, casus);
}

/** The hub closed the casus: nothing is asked any more, and the other side of each question hears it from here. */
function gesloten(b: Boek, { casus }: Bericht['f'], s: Streek, { naar }: Bericht): void {
  b.gesloten.add(casus);
  for (const [vraag, q] of b.onderling) {
    if (q.casus !== casus || !kan(machines.vraag, q.stand, 'vervallen')) continue;
    q.stand = stap(machines.vraag, q.stand, 'vervallen');
    zend(s, naar, [q.ander], casus, 'onderling-weg', { vraag });
  }
  stopLandingen(s, naar, casus);
}

/** What a party does with what arrives: one line per fact. */
const DOE: Record<string, Doe> = {
  vervallen,
  gesloten,
  onderling: (b, { vraag, casus }, s, { van, naar }) => {
    const stand = b.gesloten.has(casus) ? 'vervallen' : 'open';
    b.onderling.set(vraag, { casus, ander: van, richting: 'in', stand });
    if (stand === 'vervallen') zend(s, naar, [van], casus, 'onderling-weg', { vraag });
  },
  'onderling-beantwoord': (b, { vraag }) => {
    const q = b.onderling.get(vraag);
    if (q) q.stand = naAntwoordVanAnder(q.stand);
  },
  'onderling-weg': (b, { vraag }) => {
    const q = b.onderling.get(vraag);
    if (q) q.stand = naEindeVanAnder(q.stand, q.richting) ?? q.stand;
  },
  landing: (b, { landing, casus }, _s, { van }) => void b.landing.set(landing, { casus, ander: van, richting: 'in' }),
  landingstand: (b, { landing, contactOp, buurtberichtOp }) =>
    void Object.assign(b.landing.get(landing) ?? {}, { contactOp, buurtberichtOp }),
  'landing-gestopt': (b, { landing, op }) => void Object.assign(b.landing.get(landing) ?? {}, { gestoptOp: op }),
  gevraagd: (b, f) => {
    const { verzoek, kandidaatstelling, rol, ronde, versie } = f as Vraagbeeld;
    const nieuw = { verzoek, kandidaatstelling, rol, ronde, versie };
    const { stand, vervangt } = plaatsVraag(b.vragen, nieuw, b.vervallen.includes(kandidaatstelling));
    for (const v of b.vragen) if (vervangt.includes(v.verzoek)) v.stand = 'vervallen';
    b.vragen.push({ ...nieuw, casus: f['casus'], startOp: f['startOp'], stand });
  },
  'te-laat': (b, { verzoek }) => {
    for (const v of b.vragen) if (v.verzoek === verzoek) v.stand = 'te-laat';
  },
  voorlopig: () => undefined,
  namens: (b, { verzoek, voordracht, antwoord }) => {
    for (const v of b.vragen.filter((een) => een.verzoek === verzoek && een.stand === 'open'))
      Object.assign(v, { stand: 'beantwoord', antwoord: { antwoord } });
    b.namens.push({ verzoek, voordracht });
  },
  aangenomen: (b, { kandidaatstelling: k }) => void (b.vervallen.includes(k) || b.aangenomen.push(k)),
  geopend: (b, f) => {
    const p = f as Plaatsingbeeld;
    b.plaatsingen.push({ ...p, stand: plaatsingstand(b.vervallen.includes(p.kandidaatstelling), p.stand) });
  },
  bijgewerkt: (b, f) => {
    for (const p of b.plaatsingen)
      if (p.plaatsing === f['plaatsing'])
        p.stand = plaatsingstand(b.vervallen.includes(p.kandidaatstelling), f['stand']);
  },
  taak: (b, f) => {
    const er = b.taken.find((t) => t.taak === f['taak']);
    if (!er) b.taken.push({ taak: f['taak'], taakversie: f['taakversie'], casus: f['casus'], stand: f['stand'] });
    else er.stand = standNaHub(er.stand, f['stand']);
  },
  kandidaat: (b, { casus, stand }) => void b.rust.set(casus, stand === 'geparkeerd'),
  aanbod: (b, { aanbod, stand }) => void b.aanbod.set(aanbod, stand),
  toelating: (b, { casus, besluit }) => {
    const was = b.aanmelding.get(casus) ?? '';
    const g = TOELATING[besluit] as 'toegelaten';
    const van = [was, ...(kan(machines.aanmelding, was, 'herroepen') ? ['ingediend'] : [])].find((een) =>
      kan(machines.aanmelding, een, g),
    );
    if (van) b.aanmelding.set(casus, stap(machines.aanmelding, van, g));
  },
  zoekopdracht: (b, { zoekopdracht }) => void b.zoek.push({ zoekopdracht, stand: 'uitgezet' }),
  'zoek-ingetrokken': (b, { zoekopdracht: id }) => {
    for (const z of b.zoek) if (z.zoekopdracht === id) z.stand = 'ingetrokken';
  },
  'zoek-hervat': (b, { zoekopdracht: id }) => {
    for (const z of b.zoek) if (z.zoekopdracht === id) z.stand = 'aanvaard';
  },
  melding: (b, { casus }, s) => {
    if (!b.meldingen.has(casus)) b.meldingen.set(casus, nieuweMelding('wmo', true, vandaag(s)));
    if (!b.urgenties.has(casus)) b.urgenties.set(casus, nieuweUrgentie(vandaag(s), 15));
    b.namen.add(casus);
  },
  naam: (b, { casus, kandidaatstelling }) => void (b.vervallen.includes(kandidaatstelling) || b.namen.add(casus)),
  wis: (b, { verzoek, casus }, _s, { van }) => void b.wissen.push({ verzoek, casus, bij: van }),
  gewist: (b, { verzoek, uitkomst, grond, op }, _s, { van }) => {
    const v = b.vergissingen.get(verzoek);
    if (v) b.vergissingen.set(verzoek, ontvang(v, van, { stand: uitkomst, op, ...(grond && { grond }) }));
  },
  contract: (b, f) => void b.contracten.push(structuredClone(f['contract'])),
  handtekening: (b, { kandidaatstelling, door, op }) => {
    for (const c of b.contracten)
      if (c.kandidaatstelling === kandidaatstelling && !c.handtekeningen.some((h) => h.door === door))
        c.handtekeningen.push({ door, op });
  },
  getekend: (b, { kandidaatstelling }) => {
    for (const c of b.contracten)
      if (c.kandidaatstelling === kandidaatstelling && c.stand !== 'vervallen') c.stand = 'getekend';
  },
  sleutel: (b, { casus, op }) => void (feiten(b, casus).sleutelOp = op),
  verhuisd: (b, { casus, op }) => void (feiten(b, casus).verhuisdOp = op),
  signaal: (b, { signaal, casus, plaatsing }) => void b.signalen.set(signaal, { casus, plaatsing, stand: 'nieuw' }),
  omklap: (b, { omklap, plaatsing, casus }) =>
    void b.omklap.set(omklap, { plaatsing, casus, antwoorden: {}, uitkomst: null }),
  omklapantwoord: (b, { omklap, rol, antwoord }) => {
    const o = b.omklap.get(omklap);
    if (o) o.antwoorden[rol] = antwoord;
  },
  omklapbesluit: (b, { omklap, uitkomst }) => {
    const o = b.omklap.get(omklap);
    if (o) o.uitkomst = uitkomst;
  },
  bezwaar: (b, { id, bezwaar, casus, over }, s, { van, naar }) => {
    b.bezwaren.set(id, { ...bezwaar, casus, over });
    meldBezwaar(s, naar, van, id, bezwaar);
  },
  'bezwaar-ingetrokken': (_b, { id }, s, { van, naar }) => neemBezwaarTerug(s, naar, van, id),
  'bezwaar-stand': (b, { id, bezwaar }) => {
    const er = b.bezwaren.get(id);
    if (er) Object.assign(er, bezwaar);
  },
};

export function bijPartij(s: Streek, bericht: Bericht): void {
  const doe = DOE[bericht.soort];
  if (!doe) throw new Error(`${bericht.naar} kent ${bericht.soort} niet`);
  doe(boek(s, bericht.naar), bericht.f, s, bericht);
}
