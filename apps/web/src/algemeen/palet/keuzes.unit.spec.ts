import { maakCasusnummer } from '@weerthuis/domain';
import { vindKeuzes, type Bronnen } from './keuzes.js';

const nummer = maakCasusnummer('HVB', 2026, 417);
const bronnen: Bronnen = {
  menu: [
    { naam: 'Werk', naar: '/' },
    { naam: 'Woningen', naar: '/woningen' },
  ],
  werk: [
    {
      id: '1',
      soort: 'besluit',
      casusnummer: nummer,
      titel: 'Beoordeel een weigering',
      zin: 'Te ver van Korvel.',
      aanZet: 'wij',
      pad: '/casus/1',
    },
  ],
  weergaven: [{ naam: 'Alleen Tilburg', pad: '/?zoek=Tilburg' }],
  toetsen: [
    { toets: 'o', zegt: 'pak op', doe: () => undefined },
    { toets: 'enter', zegt: 'open het onderwerp', vanzelf: true },
    { toets: 'esc', zegt: 'terug', doe: () => undefined },
  ],
  gezocht: [],
};
const titels = (tekst: string, b = bronnen) => vindKeuzes(tekst, b).map((k) => `${k.soort}: ${k.titel}`);

describe('zoek of doe', () => {
  it('toont zonder tekst de paginas, weergaven en handelingen, maar niet al het werk', () => {
    expect(titels('')).toEqual(['Ga naar: Werk', 'Ga naar: Woningen', 'Weergave: Alleen Tilburg', 'Doe: pak op']);
  });

  it('vindt een casus aan het nummer zoals iemand het zegt, en dan alleen die', () => {
    expect(titels(nummer.toLowerCase().replaceAll('-', ' '))).toEqual(['Werk: Beoordeel een weigering']);
  });

  it('vindt werk aan de zin ervan, en wat een rol zelf zocht', () => {
    const gezocht = [{ titel: 'Korvelseweg 12', naar: '/woningen/12' }];
    expect(titels('korvel', { ...bronnen, gezocht })).toEqual([
      'Werk: Beoordeel een weigering',
      'Gevonden: Korvelseweg 12',
    ]);
  });

  it('toont bij een onbekend casusnummer niets, ook geen handelingen', () => {
    expect(titels(maakCasusnummer('HVB', 2026, 999))).toEqual([]);
  });
});
