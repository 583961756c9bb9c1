import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroepstellingGeteldMatching } from '@weerthuis/contracts';
import { Bus } from '@weerthuis/messaging';
import { vandaag } from './proef/gegevens.js';
import { Spel, type Naam } from './proef/spel.js';

let spel: Spel;
beforeAll(async () => {
  spel = await Spel.start();
}, 120_000);
afterAll(() => spel?.regio.sluit(), 30_000);

const vertel = (van: Naam, groep: string, wat: string, aantal: number): Promise<void> =>
  spel.zeg(van, spel.regio.instantie(van).app.get(Bus).naamStroom('groepstelling'), GroepstellingGeteldMatching, {
    indeling: 'leeftijd',
    groep,
    wat,
    aantal,
    tot: vandaag(spel),
  });

describe('verhoudingen tussen groepen', () => {
  it('komen uit totalen van organisaties, opgeteld, met een signaal onder vier vijfde', async () => {
    expect(await spel.lees('/verhoudingen')).toEqual([]);
    await Promise.all([
      vertel('traverse', 'tot-27', 'gezocht', 12),
      vertel('traverse', 'tot-27', 'gezocht', 8),
      vertel('traverse', 'tot-27', 'gehuisvest', 5),
      vertel('traverse', '27-tot-55', 'gezocht', 20),
      vertel('traverse', '27-tot-55', 'gehuisvest', 10),
      vertel('ribw-brabant', '27-tot-55', 'gezocht', 40),
      vertel('ribw-brabant', '27-tot-55', 'gehuisvest', 20),
      vertel('traverse', 'vanaf-55', 'gezocht', 6),
    ]);
    expect(await spel.lees('/verhoudingen')).toEqual([
      {
        indeling: 'leeftijd',
        groepen: [
          { groep: '27-tot-55', gezocht: 60, gehuisvest: 30, aandeel: 0.5, verhouding: 1 },
          { groep: 'tot-27', gezocht: 20, gehuisvest: 5, aandeel: 0.25, verhouding: 0.5 },
          { groep: 'vanaf-55' },
        ],
        laagste: 0.5,
        signaal: true,
        tot: vandaag(spel),
      },
    ]);
  });

  it('zijn niet op te bouwen uit minder dan vijf mensen: de zender kan het niet zeggen', async () => {
    await expect(vertel('traverse', 'vanaf-55', 'gehuisvest', 4)).rejects.toThrow();
  });
});
