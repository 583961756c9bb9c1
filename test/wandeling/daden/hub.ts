import { beslisBezwaar, bezwaarLoopt, kan, machines, plusDagen, stap, verdaagBezwaar } from '@weerthuis/domain';
import { besluitToelating, type Toelatingsbesluit } from '../../../apps/matching/src/aanmelding/domain/toelating.js';
import { hervatPlaatsing, schortOp } from '../../../apps/matching/src/plaatsing/domain/opschorten.js';
import {
  casusWeg,
  ontbind,
  open,
  trekIn,
  verleng,
  wijzigVraag,
} from '../../../apps/matching/src/voordracht/domain/besluiten.js';
import { meldBezwaar } from './gemeente.js';
import { antwoord } from '../../../apps/matching/src/voordracht/domain/antwoord.js';
import { legVast, noteer, toetsNamens } from '../../../apps/matching/src/namens/domain/namens.js';
import { parkeer } from '../bij-hub.js';
import {
  aanbodGebeurt,
  besluit,
  casusVan,
  kandidaat,
  meldKandidaat,
  omgeving,
  sluitPlaatsing,
  wijzig,
  zetKandidaat,
} from '../hub.js';
import {
  afspraken,
  antwoordVoor,
  boek,
  HUB,
  nieuwId,
  vandaag,
  zend,
  type Hubcasus,
  type Hubplaatsing,
  type Streek,
} from '../streek.js';
import { kies, type Daad } from './kies.js';

const casussen = (s: Streek, welke: (c: Hubcasus) => boolean): Hubcasus[] => [...s.hub.casussen.values()].filter(welke);
const plaatsingen = (s: Streek, welke: (p: Hubplaatsing) => boolean): Hubplaatsing[] => s.hub.plaatsingen.filter(welke);
const lopend = (s: Streek) => s.hub.voordrachten.filter((v) => v.stand !== 'vervallen');

const beslisToelating =
  (welk: Toelatingsbesluit): Daad =>
  (s, n) => {
    const c = kies(
      casussen(s, (een) => ['ingediend', 'aanvulling'].includes(een.stand)),
      n,
    );
    if (!c) return;
    const gronden = welk === 'toegelaten' ? [] : ['huishouden-onvolledig'];
    const uit = besluitToelating({
      stand: c.stand,
      besluit: welk,
      gronden,
      ontbreekt: [],
      vandaag: vandaag(s),
      termijnWerkdagen: 5,
    });
    Object.assign(c, {
      stand: uit.aanmeldingStand,
      kandidaatStand: uit.kandidaatStand ?? c.kandidaatStand,
      uiterlijk: uit.uiterlijk ?? null,
    });
    zend(s, HUB, [c.aanmelder], c.id, 'toelating', { casus: c.id, besluit: welk });
    if (welk !== 'toegelaten') return;
    c.pauze = null;
    meldKandidaat(s, c.id);
  };

function draagVoor(s: Streek, n: number): void {
  const a = kies(
    [...s.hub.aanbod.values()].filter((een) => een.stand === 'beschikbaar'),
    n,
  );
  const vrij = casussen(s, (c) => omgeving(s).vrij(c.id));
  if (!a || !vrij.length) return;
  const gekozen = [...vrij.slice(n % vrij.length), ...vrij.slice(0, n % vrij.length)].slice(0, 3);
  const voordracht = nieuwId(s, 'v');
  s.hub.voordrachten.push({
    voordracht,
    aanbod: a.id,
    stand: 'in-voorbereiding',
    versie: 1,
    startOp: plusDagen(vandaag(s), 28),
    plaatsen: 1 + (n % 2),
    getekend: false,
    kandidaten: gekozen.map((c, i) => ({
      kandidaatstelling: nieuwId(s, 'k'),
      casus: c.id,
      rang: i + 1,
      stand: 'reserve',
      ronde: 0,
      partijen: {
        corporatie: a.corporatie,
        hoofdbegeleider: c.hoofdbegeleider,
        persoon: c.aanmelder,
        herkomst: c.herkomstPartij,
        vestiging: a.gemeente,
      },
      verzoeken: [],
    })),
  });
  aanbodGebeurt(s, a.id, 'voorgedragen');
  besluit(s, voordracht, open);
}

const metPlaatsing =
  (
    gebeurtenis: 'opgeschort' | 'hervat' | 'afgebroken' | 'afgesloten' | 'heropend',
    doe: (s: Streek, p: Hubplaatsing) => void,
  ): Daad =>
  (s, n) => {
    const p = kies(
      plaatsingen(s, (een) => kan(machines.plaatsing, een.dossier.stand, gebeurtenis)),
      n,
    );
    if (p) doe(s, p);
  };

/** What people at the hub decide of themselves. */
export const HUBDADEN: Record<string, Daad> = {
  laatToe: beslisToelating('toegelaten'),
  vraagAanvulling: beslisToelating('aanvulling'),
  laatNietToe: beslisToelating('niet-toegelaten'),
  draagVoor,
  trekVoordrachtIn: (s, n) => {
    const v = kies(
      lopend(s).filter((een) => !een.getekend),
      n,
    );
    if (v) besluit(s, v.voordracht, (voor, om) => trekIn(voor, 'ingetrokken', om));
  },
  nieuweVersie: (s, n) => {
    const v = kies(lopend(s), n);
    if (v) besluit(s, v.voordracht, (voor, om) => wijzigVraag(voor, { startOp: plusDagen(vandaag(s), 30) }, om));
  },
  parkeer: (s, n) => {
    const c = kies(
      casussen(s, (een) => een.stand === 'toegelaten'),
      n,
    );
    if (c) parkeer(s, c.id, 'matching');
  },
  hervat: (s, n) => {
    const c = kies(
      casussen(s, (een) => een.kandidaatStand === 'geparkeerd'),
      n,
    );
    if (c) zetKandidaat(s, c.id, 'hervat');
  },
  heropenKandidaat: (s, n) => {
    const c = kies(
      casussen(s, (een) => een.stand === 'toegelaten' && een.kandidaatStand === 'afgesloten'),
      n,
    );
    if (c) zetKandidaat(s, c.id, 'heropend');
  },
  schortOp: metPlaatsing('opgeschort', (s, p) => {
    const tot = plusDagen(vandaag(s), 14);
    wijzig(s, p, (d) => schortOp(d, { tot, reden: 'opname', door: 'matching', leegstand: 'verhuurder' }, afspraken(s)));
    besluit(s, p.dossier.voordracht, (v, om) => verleng(v, p.dossier.kandidaatstelling, tot, om));
  }),
  hervatPlaatsing: metPlaatsing('hervat', (s, p) => wijzig(s, p, (d) => hervatPlaatsing(d, afspraken(s)))),
  breekAf: metPlaatsing('afgebroken', (s, p) =>
    besluit(s, p.dossier.voordracht, (v, om) =>
      v.getekend ? ontbind(v, 'woning-verloren', om) : casusWeg(v, p.dossier.casus, 'woning-verloren', om),
    ),
  ),
  sluitAf: metPlaatsing('afgesloten', (s, p) => {
    sluitPlaatsing(s, p, 'klaar');
    if (casusVan(s, p.dossier.casus).kandidaatStand === 'gehuisvest') kandidaat(s, p.dossier.casus, 'afgesloten');
  }),
  heropenPlaatsing: metPlaatsing('heropend', (s, p) => {
    const c = casusVan(s, p.dossier.casus);
    if (c.stand !== 'toegelaten' || c.kandidaatStand !== 'afgesloten') return;
    p.dossier = { ...p.dossier, stand: stap(machines.plaatsing, p.dossier.stand, 'heropend') };
    zetKandidaat(s, p.dossier.casus, 'nazorg-heropend');
    const { plaatsing, kandidaatstelling, casus, stand } = p.dossier;
    zend(s, HUB, Object.values(p.dossier.partijen), casus, 'bijgewerkt', {
      plaatsing,
      kandidaatstelling,
      casus,
      stand,
    });
  }),
  geefZoekopdracht: (s, n) => {
    const c = kies(
      casussen(s, (een) => omgeving(s).vrij(een.id)),
      n,
    );
    if (!c || s.hub.zoek.some((z) => z.casus === c.id && kan(machines.zoekopdracht, z.stand, 'ingetrokken'))) return;
    const [partij, rol] = (n % 2 ? ['C1', 'corporatie'] : ['G2', 'vestiging']) as [string, string];
    const id = nieuwId(s, 'z');
    s.hub.zoek.push({ id, casus: c.id, partij, rol, stand: 'uitgezet', uiterlijk: plusDagen(vandaag(s), 42) });
    zend(s, HUB, [partij], c.id, 'zoekopdracht', { zoekopdracht: id });
  },
  beslisBezwaarHub: (s, n) => {
    const [id, b] =
      kies(
        [...boek(s, HUB).bezwaren].filter(([, een]) => bezwaarLoopt(een)),
        n,
      ) ?? [];
    if (!id || !b) return;
    Object.assign(b, n % 5 ? beslisBezwaar(b, n % 2 ? 'gegrond' : 'ongegrond') : verdaagBezwaar(b));
    const c = casusVan(s, b.casus);
    meldBezwaar(s, HUB, c.aanmelder, id, b);
    if (b.over !== 'toelating' || b.uitkomst !== 'gegrond' || c.stand !== 'niet-toegelaten') return;
    c.stand = stap(machines.aanmelding, c.stand, 'herroepen');
    zend(s, HUB, [c.aanmelder], c.id, 'toelating', { casus: c.id, besluit: 'herroepen' });
  },
  /** The hub writes down what a corporatie said by phone. */
  namens: (s, n) => {
    const open = lopend(s).flatMap((v) =>
      v.kandidaten.flatMap((k) =>
        k.verzoeken.filter((q) => q.stand === 'open' && q.rol === 'corporatie').map((q) => ({ v, q })),
      ),
    );
    const een = kies(open, n);
    if (!een) return;
    const { v, q } = een;
    const jaNee = n % 3 ? 'ja' : 'nee';
    const g = {
      antwoord: jaNee,
      kanaal: 'telefoon',
      gesproken: 'x',
      op: vandaag(s),
      reden: 'woonomgeving-past-niet',
    } as const;
    toetsNamens(q, g, plusDagen(vandaag(s), 90), vandaag(s));
    const gegeven = { verzoek: q.verzoek, partij: q.partij, versie: v.versie, antwoord: jaNee } as const;
    const casus = v.kandidaten.find((k) => k.verzoeken.includes(q))?.casus ?? '';
    besluit(s, v.voordracht, (voor, om) =>
      noteer(antwoord(voor, gegeven, om), q.verzoek, legVast(g, 'coordinator', vandaag(s))),
    );
    zend(s, HUB, [q.partij], casus, 'namens', { verzoek: q.verzoek, voordracht: v.voordracht, antwoord: jaNee });
  },
  meerTijd: (s, n) => {
    const k = kies(
      lopend(s).flatMap((v) => v.kandidaten.map((een) => ({ v, een }))),
      n,
    );
    if (k) besluit(s, k.v.voordracht, (v, om) => verleng(v, k.een.kandidaatstelling, antwoordVoor(s, 1), om));
  },
};
