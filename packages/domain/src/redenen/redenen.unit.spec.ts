import { veraLabel } from '../vera/index.js';
import { AANBIEDINGSTATUS } from '../vera/aanbieding.js';
import {
  AFWIJSREDENEN,
  EINDREDENEN,
  INTREKREDENEN,
  redenLabel,
  tellendeWeigeringen,
  toetsEindreden,
  toetsNeereden,
  WEIGERREDENEN,
} from './redenen.js';

/** What a corporatie may never read about a person (language guide, forbidden words), and blame. */
const NOOIT = /opname|detentie|terugval|schuld|verslav|psych|opvang|niet verschenen|no-show|ongeschikt/i;

describe('redenen', () => {
  it('houdt weigering, afwijzing en intrekking uit elkaar', () => {
    const codes = [WEIGERREDENEN, AFWIJSREDENEN, INTREKREDENEN].flatMap(Object.keys);
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it('noemt niemand ongeschikt, en gebruikt ONG, GER en NIE nergens', () => {
    const alle = { ...WEIGERREDENEN, ...AFWIJSREDENEN, ...INTREKREDENEN, ...EINDREDENEN };
    expect(
      Object.entries(alle).filter(([code, label]) => ['ONG', 'GER', 'NIE'].includes(code) || NOOIT.test(label)),
    ).toEqual([]);
  });

  it('telt alleen een weigering die ongegrond is beoordeeld', () => {
    expect(tellendeWeigeringen(['gegrond', 'ongegrond', null, undefined])).toBe(1);
  });

  it('neemt bij een nee alleen een reden uit de lijst van wie nee zegt', () => {
    expect(() => toetsNeereden('persoon', 'HUU')).not.toThrow();
    expect(() => toetsNeereden('corporatie', 'eigen-huurverleden')).not.toThrow();
    expect(() => toetsNeereden('vestiging', 'iets')).not.toThrow();
    for (const [rol, reden] of [
      ['persoon', 'eigen-huurverleden'],
      ['corporatie', 'heeft-psychische-klachten'],
      ['corporatie', 'constructor'],
    ] as const)
      expect(() => toetsNeereden(rol, reden)).toThrow('reden-onbekend');
    expect(() => toetsNeereden('corporatie', 'geheim')).not.toThrow('geheim');
  });

  it('sluit alleen af met een reden die iedereen mag lezen', () => {
    expect(() => toetsEindreden('omgeklapt')).not.toThrow();
    expect(() => toetsEindreden('opname')).toThrow('reden-onbekend');
  });

  it('laat een onbekende code zien', () => {
    expect([redenLabel('HUU'), redenLabel('zelf-gevonden'), redenLabel('nieuw'), redenLabel('constructor')]).toEqual([
      'Huurprijs te hoog',
      'Zelf een woning gevonden',
      'nieuw',
      'constructor',
    ]);
    expect([veraLabel(AANBIEDINGSTATUS, 'AAN'), veraLabel(AANBIEDINGSTATUS, 'XYZ')]).toEqual(['Aangeboden', 'XYZ']);
  });
});
