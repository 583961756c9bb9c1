import {
  MEDEWERKERROLLEN,
  ONTVANGERS,
  PARTIJROLLEN,
  STAPPEN,
  bereikt,
  partijrolVan,
  type Ontvanger,
  type Partijrol,
  type Stap,
} from '../rol/rollen.js';
import { AARDEN, type Gegeven } from './gegeven.js';
import { gegevenVan, mag, magLezen, magZelfLezen, vanafStap } from './mag.js';
import { groep } from './rij.js';
import { vrijgave } from './tabel.js';

const namen = (rijen: readonly Gegeven[]) => rijen.map((rij) => rij.gegeven);
const krijgt = (rij: Gegeven, rol: Partijrol) =>
  (Object.keys(rij.aan) as Ontvanger[]).some((o) => partijrolVan(o) === rol);
/** The role gets or reads what is not its own. */
const ziet = (rij: Gegeven, rol: Partijrol) => rij.eigenaar !== rol && (krijgt(rij, rol) || rij.rollen[rol].length > 0);
const vanaf = (rij: Gegeven, rol: Partijrol) =>
  (Object.entries(rij.aan) as [Ontvanger, Stap][]).filter(([o]) => partijrolVan(o) === rol).map(([, stap]) => stap);
/** Names that betray what a row is about, whatever nature it claims. */
const BSN = /bsn|burgerservice/i;
const PERSOON = /^identiteit\.|\.(naam|voornaam|achternaam|geboortedatum|telefoon|email|contact|verblijfadres)$/i;
const SCHULD = /schuld|inkomen|uitkering|bewind|beslag/i;
const isBsn = (rij: Gegeven) => rij.aard === 'bsn' || BSN.test(rij.gegeven);

/** The laws of the table: what holds for every row, also the one added tomorrow. */
const WETTEN: Record<string, (rij: Gegeven) => boolean> = {
  'noemt een gegeven in een groep': (rij) => /^[a-z]+(\.[a-zA-Z]+)?$/.test(rij.gegeven),
  'zegt doel, grondslag en bron': (rij) => Boolean(rij.doel && rij.grondslag && rij.bron),
  'kent alleen bekende rollen, ontvangers en stappen': (rij) =>
    PARTIJROLLEN.includes(rij.eigenaar) &&
    AARDEN.includes(rij.aard) &&
    Object.entries(rij.aan).every(([o, s]) => ONTVANGERS.includes(o as Ontvanger) && STAPPEN.includes(s)),
  'matchingspunt: nooit identiteit, bsn of geld': (rij) =>
    !ziet(rij, 'matching') ||
    !(['identiteit', 'bsn', 'geld'].includes(rij.aard) || PERSOON.test(rij.gegeven) || isBsn(rij)),
  'corporatie: nooit bsn, geld, reden van hulp of persoonssleutel': (rij) =>
    !ziet(rij, 'corporatie') ||
    !(['bsn', 'geld', 'zorg', 'sleutel'].includes(rij.aard) || isBsn(rij) || SCHULD.test(rij.gegeven)),
  'corporatie: naam en begeleider pas vanaf voorlopig akkoord': (rij) =>
    !(['identiteit', 'aanbieder'].includes(rij.aard) || PERSOON.test(rij.gegeven)) ||
    vanaf(rij, 'corporatie').every((stap) => bereikt('voorlopig-akkoord', stap)),
  'bsn: heet zo, en altijd verzegeld': (rij) => !isBsn(rij) || (rij.aard === 'bsn' && rij.verzegeld),
  'bsn: alleen zorg↔gemeente en gemeente↔gemeente': (rij) =>
    !isBsn(rij) ||
    (!krijgt(rij, 'corporatie') &&
      !krijgt(rij, 'matching') &&
      (rij.eigenaar === 'gemeente' || (rij.eigenaar === 'zorg' && !krijgt(rij, 'zorg')))),
  'identiteit en geld: alleen verzegeld, behalve een kale stand': (rij) =>
    !['identiteit', 'geld'].includes(rij.aard) || rij.verzegeld || rij.gegeven === 'overdracht.stand',
  'medewerkers lezen alleen wat hun organisatie heeft of krijgt': (rij) =>
    PARTIJROLLEN.every((rol) => rij.rollen[rol].length === 0 || rij.eigenaar === rol || krijgt(rij, rol)),
  'de beheerder leest niets': (rij) =>
    PARTIJROLLEN.every((rol) =>
      rij.rollen[rol].every((m) => m !== 'beheerder' && (MEDEWERKERROLLEN[rol] as readonly string[]).includes(m)),
    ),
};
const schenders = (rijen: readonly Gegeven[]) =>
  Object.entries(WETTEN).flatMap(([wet, klopt]) =>
    rijen.filter((rij) => !klopt(rij)).map((rij) => `${rij.gegeven} · ${wet}`),
  );

describe('de vrijgavetabel', () => {
  it('noemt elk gegeven één keer', () => {
    expect(namen(vrijgave)).toEqual([...new Set(namen(vrijgave))]);
  });

  it('houdt zich in elke rij aan elke wet', () => {
    expect(schenders(vrijgave)).toEqual([]);
  });

  const goed = groep('proef', { eigenaar: 'zorg', grondslag: 'g', bron: 'b' });
  const beheerder = {
    ...goed('q', {}, 'd'),
    rollen: { zorg: ['beheerder'], gemeente: [], corporatie: [], matching: [] },
  };
  it.each([
    [{ ...goed('x', {}, 'd'), gegeven: 'Geen groep' }, 'noemt een gegeven in een groep'],
    [goed('x', {}, ''), 'zegt doel, grondslag en bron'],
    [goed('x', { buurvrouw: 'sleutel' } as never, 'd'), 'kent alleen bekende rollen, ontvangers en stappen'],
    [goed('telefoon', { matching: 'sleutel' }, 'd'), 'matchingspunt: nooit identiteit, bsn of geld'],
    [
      goed('x', { verhuurder: 'sleutel' }, 'd', { aard: 'zorg' }),
      'corporatie: nooit bsn, geld, reden van hulp of persoonssleutel',
    ],
    [
      goed('schuldbedrag', { corporatie: 'nazorg' }, 'd'),
      'corporatie: nooit bsn, geld, reden van hulp of persoonssleutel',
    ],
    [
      goed('x', { corporatie: 'voordracht' }, 'd', { aard: 'aanbieder' }),
      'corporatie: naam en begeleider pas vanaf voorlopig akkoord',
    ],
    [goed('bsn', { gemeente: 'aanmelding' }, 'd'), 'bsn: heet zo, en altijd verzegeld'],
    [
      goed('bsn', { hoofdbegeleider: 'sleutel' }, 'd', { aard: 'bsn', verzegeld: true }),
      'bsn: alleen zorg↔gemeente en gemeente↔gemeente',
    ],
    [
      goed('x', { gemeente: 'aanmelding' }, 'd', { aard: 'geld' }),
      'identiteit en geld: alleen verzegeld, behalve een kale stand',
    ],
    [
      { ...goed('x', {}, 'd'), rollen: { zorg: [], gemeente: ['indicatieconsulent'], corporatie: [], matching: [] } },
      'medewerkers lezen alleen wat hun organisatie heeft of krijgt',
    ],
    [beheerder, 'de beheerder leest niets'],
  ])('weert een rij die een wet schendt: %#', (rij, wet) => {
    expect(schenders([rij])).toContain(`${rij.gegeven} · ${wet}`);
  });

  it('wie de inhoud van een terugval leest, begeleidt', () => {
    expect(ONTVANGERS.filter((o) => partijrolVan(o) !== 'zorg' && vanafStap('nazorg.signaal', o))).toEqual([]);
  });
});

describe('mag', () => {
  it('ontkent alles wat niet in de tabel staat', () => {
    expect(ONTVANGERS.some((o) => mag('identiteit.schoenmaat', o, 'nazorg'))).toBe(false);
    expect(gegevenVan('identiteit.schoenmaat')).toBeUndefined();
    expect(magLezen('identiteit.schoenmaat', 'zorg', ['begeleider'])).toBe(false);
  });

  it('opent een naam voor de corporatie pas bij voorlopig akkoord', () => {
    expect(STAPPEN.filter((s) => mag('identiteit.naam', 'corporatie', s))).toEqual(
      STAPPEN.slice(STAPPEN.indexOf('voorlopig-akkoord')),
    );
    expect(STAPPEN.some((s) => mag('identiteit.naam', 'matching', s))).toBe(false);
    expect(mag('identiteit.naam', 'herkomst', 'aanmelding')).toBe(true);
    expect(mag('identiteit.naam', 'vestiging', 'voordracht')).toBe(false);
  });

  it('geeft een deel wat de hele rol mag, en een rol wat één van haar delen mag', () => {
    expect(mag('eenheid.kamers', 'hoofdbegeleider', 'voordracht')).toBe(true);
    expect(mag('identiteit.naam', 'gemeente', 'aanmelding')).toBe(true);
    expect(mag('identiteit.bsn', 'zorg', 'nazorg')).toBe(false);
  });

  it('laat lezen wie één van de rollen heeft, en niemand anders', () => {
    expect(magLezen('eenheid.kamers', 'zorg', ['planner', 'beheerder'])).toBe(true);
    expect(magLezen('identiteit.naam', 'zorg', ['planner'])).toBe(false);
    expect(magLezen('identiteit.naam', 'zorg', [])).toBe(false);
    expect(magLezen('identiteit.naam', 'matching', ['coordinator'])).toBe(false);
  });

  it('laat de persoon zelf alles lezen wat een medewerker daar van die persoon leest, en de persoonssleutel niet', () => {
    expect(magZelfLezen('identiteit.bsn', 'zorg')).toBe(true);
    expect(magZelfLezen('begeleidingsplan.doelen', 'zorg')).toBe(true);
    expect(magZelfLezen('identiteit.naam', 'matching')).toBe(false);
    expect(magZelfLezen('persoonssleutel', 'zorg')).toBe(false);
    expect(magZelfLezen('identiteit.schoenmaat', 'zorg')).toBe(false);
  });

  it('wat eens open is, blijft open bij latere stappen', () => {
    const dicht = vrijgave.flatMap((rij) =>
      ONTVANGERS.filter((o) =>
        STAPPEN.some((s, i) => mag(rij.gegeven, o, s) && STAPPEN.slice(i).some((later) => !mag(rij.gegeven, o, later))),
      ),
    );
    expect(dicht).toEqual([]);
  });

  it('een rij erbij is één regel', () => {
    const rij = groep('proef', { eigenaar: 'zorg', grondslag: 'g', bron: 'b' })(
      'veld',
      { corporatie: 'sleutel' },
      'doel',
    );
    expect(rij.rollen).toEqual({
      zorg: ['begeleider', 'planner'],
      gemeente: [],
      corporatie: ['verhuurconsulent'],
      matching: [],
    });
    expect(rij).toMatchObject({ gegeven: 'proef.veld', aard: 'gewoon', verzegeld: false });
  });
});
