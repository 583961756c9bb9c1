import { kan, laatste, machines, plusDagen, stap, type GebeurtenisVan } from '@weerthuis/domain';
import { GEEN_NAZORG, sluitNazorg } from '../../apps/matching/src/nazorg/domain/nazorg.js';
import { planNazorg } from '../../apps/matching/src/nazorg/domain/momenten.js';
import { breekAf, sluitAf } from '../../apps/matching/src/plaatsing/domain/beeindig.js';
import { meldFeit, neemAan } from '../../apps/matching/src/plaatsing/domain/meldingen.js';
import { openPlaatsing } from '../../apps/matching/src/plaatsing/domain/open.js';
import { isActief as loopt, type Feiten, type Uitkomst } from '../../apps/matching/src/plaatsing/domain/plaatsing.js';
import { casusWeg, ontbind } from '../../apps/matching/src/voordracht/domain/besluiten.js';
import type { Besluit, Kandidaatstelling, Omgeving } from '../../apps/matching/src/voordracht/domain/voordracht.js';
import {
  afspraken,
  antwoordVoor,
  HUB,
  nieuwId,
  profiel,
  vandaag,
  zend,
  type Hubcasus,
  type Hubplaatsing,
  type Lopend,
  type Streek,
} from './streek.js';

const VRIJ = 'op-de-lijst';

export const omgeving = (s: Streek): Omgeving => ({
  vandaag: vandaag(s),
  nieuwId: () => nieuwId(s, 'q'),
  antwoordVoor: (ronde) => antwoordVoor(s, ronde),
  vrij: (casus) => {
    const c = s.hub.casussen.get(casus);
    if (s.hub.plaatsingen.some((p) => p.dossier.casus === casus && loopt(p.dossier))) return false;
    return c?.stand === 'toegelaten' && c.kandidaatStand === VRIJ && !c.bevroren && c.woonklaarTot >= vandaag(s);
  },
});

export const casusVan = (s: Streek, casus: string): Hubcasus => {
  const c = s.hub.casussen.get(casus);
  if (!c) throw new Error(`casus ${casus} is niet bij de hub`);
  return c;
};

/** Moves the candidate where it fits. */
export function kandidaat(s: Streek, casus: string, g: GebeurtenisVan<typeof machines.kandidaat>): boolean {
  const c = casusVan(s, casus);
  if (!c.kandidaatStand || !kan(machines.kandidaat, c.kandidaatStand, g)) return false;
  c.kandidaatStand = stap(machines.kandidaat, c.kandidaatStand, g);
  return true;
}

/** As `kandidaat`, and tells zorg where the search stands. */
export function meldKandidaat(s: Streek, casus: string): void {
  const { kandidaatStand, aanmelder, hoofdbegeleider } = casusVan(s, casus);
  if (kandidaatStand) zend(s, HUB, [aanmelder, hoofdbegeleider], casus, 'kandidaat', { casus, stand: kandidaatStand });
}

export function zetKandidaat(
  s: Streek,
  casus: string,
  g: GebeurtenisVan<typeof machines.kandidaat>,
  pauze: Hubcasus['pauze'] = null,
): boolean {
  if (!kandidaat(s, casus, g)) return false;
  casusVan(s, casus).pauze = pauze;
  meldKandidaat(s, casus);
  return true;
}

export function aanbodGebeurt(s: Streek, id: string, g: GebeurtenisVan<typeof machines.aanbod>): void {
  const a = s.hub.aanbod.get(id);
  if (!a || !kan(machines.aanbod, a.stand, g)) return;
  a.stand = stap(machines.aanbod, a.stand, g);
  zend(s, HUB, [a.corporatie], a.woning, 'aanbod', { aanbod: id, stand: a.stand });
}

const partijen = (k: Kandidaatstelling): string[] => Object.values(k.partijen);
const gevraagden = (k: Kandidaatstelling): string[] => [...new Set(k.verzoeken.map((v) => v.partij))];

/** Writes a decision back and does what follows, as the hub's own use cases do. */
export function besluit(s: Streek, voordracht: string, doe: (v: Lopend, om: Omgeving) => Besluit): void {
  const voor = s.hub.voordrachten.find((v) => v.voordracht === voordracht) as Lopend;
  const uit = doe(voor, omgeving(s));
  const na = { ...uit.voordracht, aanbod: voor.aanbod };
  s.hub.voordrachten = s.hub.voordrachten.map((v) => (v === voor ? na : v));
  for (const g of uit.gevolgen) {
    const k = na.kandidaten.find((een) =>
      'kandidaatstelling' in g
        ? een.kandidaatstelling === g.kandidaatstelling
        : 'verzoek' in g && een.verzoeken.some((v) => v.verzoek === g.verzoek),
    );
    if (g.soort === 'voordracht-af') aanbodGebeurt(s, na.aanbod, 'vrijgevallen');
    if (!k) continue;
    const kern = { kandidaatstelling: k.kandidaatstelling, casus: k.casus, aanbod: na.aanbod };
    const vraag = 'verzoek' in g ? k.verzoeken.find((v) => v.verzoek === g.verzoek) : undefined;
    if (g.soort === 'te-laat') zend(s, HUB, [g.partij], k.casus, 'te-laat', { verzoek: g.verzoek });
    if (g.soort === 'gevraagd' && vraag) {
      kandidaat(s, k.casus, 'voorgedragen');
      zend(s, HUB, [vraag.partij], k.casus, 'gevraagd', { ...kern, ...vraag, startOp: na.startOp });
    }
    if (g.soort === 'voorlopig-akkoord') voorlopig(s, na, k);
    if (g.soort === 'aangenomen') {
      zend(s, HUB, partijen(k), k.casus, 'aangenomen', kern);
      kandidaat(s, k.casus, 'aangenomen');
      trekZoekIn(s, k.casus);
      for (const p of plaatsingenVan(s, (een) => een.dossier.kandidaatstelling === k.kandidaatstelling))
        wijzig(s, p, (d) => neemAan(d, afspraken(s)));
    }
    if (g.soort === 'kandidaat-af') {
      zend(s, HUB, gevraagden(k), k.casus, 'vervallen', kern);
      for (const p of plaatsingenVan(s, (een) => een.dossier.kandidaatstelling === k.kandidaatstelling))
        wijzig(s, p, (d) => breekAf(d, g.reden, afspraken(s)));
      kandidaat(s, k.casus, 'voordracht-geeindigd');
      kandidaat(s, k.casus, 'plaatsing-afgebroken');
      zoekVerder(s, na.aanbod, k.casus);
    }
  }
}

function voorlopig(s: Streek, v: Lopend, k: Kandidaatstelling): void {
  const er = s.hub.plaatsingen.find((p) => p.dossier.kandidaatstelling === k.kandidaatstelling && loopt(p.dossier));
  const kern = { kandidaatstelling: k.kandidaatstelling, casus: k.casus, aanbod: v.aanbod };
  zend(s, HUB, partijen(k), k.casus, 'voorlopig', kern);
  if (er) return;
  const { persoon: aanmelder, corporatie: verhuurder, hoofdbegeleider, herkomst, vestiging } = k.partijen;
  const uit = openPlaatsing(
    {
      casus: k.casus,
      voordracht: v.voordracht,
      kandidaatstelling: k.kandidaatstelling,
      startOp: v.startOp,
      gemeenteWoning: s.hub.aanbod.get(v.aanbod)?.gemeente ?? '',
      partijen: { aanmelder, hoofdbegeleider, herkomst, vestiging, verhuurder },
      volwassenen: [`${k.casus}-a`],
      taakplan: profiel.taakplan,
    },
    afspraken(s),
  );
  const rij: Hubplaatsing = { dossier: uit.plaatsing, nazorg: GEEN_NAZORG, aanbod: v.aanbod };
  s.hub.plaatsingen.push(rij);
  const { plaatsing, stand } = uit.plaatsing;
  const zorg = [aanmelder, hoofdbegeleider];
  zend(s, HUB, zorg, k.casus, 'geopend', { ...kern, plaatsing, stand, verhuurder, vestiging });
  zend(s, HUB, [verhuurder, herkomst, vestiging], k.casus, 'geopend', { ...kern, plaatsing, stand });
  zendTaken(s, rij, uit);
}

function zendTaken(s: Streek, rij: Hubplaatsing, { plaatsing: p, gevolgen }: Uitkomst): void {
  for (const g of gevolgen) {
    if (g.soort !== 'taak-geopend' && g.soort !== 'taak-gewijzigd') continue;
    const t = p.taken.find((een) => een.id === g.taak);
    if (!t) continue;
    const stand = g.soort === 'taak-gewijzigd' ? g.stand : t.stand;
    zend(s, HUB, [t.partij], p.casus, 'taak', { taak: t.id, taakversie: t.taakversie, casus: p.casus, stand });
  }
}

export const plaatsingenVan = (s: Streek, welke: (p: Hubplaatsing) => boolean): Hubplaatsing[] =>
  s.hub.plaatsingen.filter((p) => welke(p) && loopt(p.dossier));

/** One change to a plaatsing, and what its parties hear of it. */
export function wijzig(s: Streek, rij: Hubplaatsing, doe: (p: Hubplaatsing['dossier']) => Uitkomst): void {
  const voor = rij.dossier;
  const uit = doe(voor);
  rij.dossier = uit.plaatsing;
  zendTaken(s, rij, uit);
  if (voor.stand === rij.dossier.stand) return;
  const { plaatsing, kandidaatstelling, casus, stand } = rij.dossier;
  zend(s, HUB, Object.values(rij.dossier.partijen), casus, 'bijgewerkt', {
    plaatsing,
    kandidaatstelling,
    casus,
    stand,
  });
}

/** One of the four facts, from its owner. */
export function feit(s: Streek, rij: Hubplaatsing, f: Feiten): void {
  wijzig(s, rij, (p) => meldFeit(p, f, afspraken(s)));
  const { verhuizing, sleutel } = rij.dossier.feiten;
  if (!verhuizing || !sleutel || !loopt(rij.dossier)) return;
  kandidaat(s, rij.dossier.casus, 'verhuisd');
  if (!rij.nazorg.momenten.length)
    rij.nazorg = { ...rij.nazorg, momenten: planNazorg(profiel.nazorg, verhuizing, () => nieuwId(s, 'n')) };
}

export function haalCasusWeg(s: Streek, casus: string, reden: string): void {
  const voor = s.hub.voordrachten.filter((v) => v.stand !== 'vervallen' && v.kandidaten.some((k) => k.casus === casus));
  for (const { voordracht } of voor) besluit(s, voordracht, (v, om) => casusWeg(v, casus, reden, om));
}

export function trekZoekIn(s: Streek, casus: string): void {
  for (const z of s.hub.zoek.filter(
    (een) => een.casus === casus && kan(machines.zoekopdracht, een.stand, 'ingetrokken'),
  )) {
    z.stand = stap(machines.zoekopdracht, z.stand, 'ingetrokken');
    zend(s, HUB, [z.partij], casus, 'zoek-ingetrokken', { zoekopdracht: z.id });
  }
}

function zoekVerder(s: Streek, aanbod: string, casus: string): void {
  for (const z of s.hub.zoek.filter((een) => een.casus === casus && een.stand === 'woning-gevonden')) {
    z.stand = stap(machines.zoekopdracht, z.stand, 'woning-vervallen');
    z.uiterlijk = laatste(z.uiterlijk, plusDagen(vandaag(s), 21));
    zend(s, HUB, [z.partij], casus, 'zoek-hervat', { zoekopdracht: z.id, aanbod });
  }
}

/** Nothing is looked for or arranged any more; what happened after the move stays. */
export function laatAllesLos(s: Streek, casus: string, reden: string): void {
  haalCasusWeg(s, casus, reden);
  for (const p of plaatsingenVan(s, (een) => een.dossier.casus === casus))
    if (kan(machines.plaatsing, p.dossier.stand, 'afgebroken'))
      besluit(s, p.dossier.voordracht, (v, om) => ontbind(v, reden, om));
  trekZoekIn(s, casus);
}

export function sluitPlaatsing(s: Streek, rij: Hubplaatsing, reden: string): void {
  wijzig(s, rij, (p) => sluitAf(p, reden));
  rij.nazorg = sluitNazorg(rij.nazorg);
}
