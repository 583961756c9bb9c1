import { describe, expect, it } from '@jest/globals';
import type { Regioprofiel } from '@weerthuis/domain';
import { uitvoerGebreken } from '@weerthuis/platform';
import type { Casuswerk, Zorgbron } from './bron.js';
import { ZORGBRONNEN } from './zorgwerk.js';

const BRONNEN = ZORGBRONNEN as unknown as readonly Zorgbron[];
const bron = (naam: string): Zorgbron => {
  const gevonden = BRONNEN.find((b) => b.naam === naam);
  if (!gevonden) throw new Error(`geen bron ${naam}`);
  return gevonden;
};
const toon = (naam: string, velden: object, vandaag = '2026-03-10') =>
  bron(naam).toon({ sleutel: 's', casus: 'c', ...velden } as Casuswerk, { vandaag, profiel: {} as Regioprofiel });

describe('de werkbronnen van zorg', () => {
  it.each(BRONNEN.map((b) => [b.naam, b] as const))(
    '%s toont alleen rijen die in de vrijgavetabel staan',
    (_naam, b) => {
      expect(uitvoerGebreken(b.uit)).toEqual([]);
    },
  );

  it('heeft elke naam een keer, want daaraan is een rij te herkennen', () => {
    expect(new Set(BRONNEN.map((b) => b.naam)).size).toBe(BRONNEN.length);
  });

  it('zegt ook iets leesbaars als de lezer geen enkel veld mag zien', () => {
    for (const { naam } of BRONNEN) {
      const { titel, zin } = toon(naam, { naam: 'Kamer 12' });
      expect([naam, `${titel} ${zin}`]).toEqual([naam, expect.not.stringContaining('undefined')]);
      expect(zin).toMatch(/\.$/);
    }
  });

  it('stuurt een concept naar het aanmelden, en een aanvulling naar de casus met de dag erbij', () => {
    expect(toon('aanmelding', { stand: 'concept' })).toMatchObject({ pad: '/casussen/c/aanmelden' });
    const aanvulling = toon('aanmelding', { stand: 'aanvulling', termijn: '2026-03-20' });
    expect(aanvulling).toMatchObject({ titel: 'Vul de aanmelding aan', termijn: '2026-03-20' });
    expect(aanvulling).not.toHaveProperty('pad');
  });

  it('vraagt de cliënt om een antwoord voor de dag van de vraag, en zegt in de tweede ronde dat het definitief is', () => {
    const vraag = { antwoordVoor: '2026-03-15', adres: 'Dreef 1, Tilburg' };
    expect(toon('antwoord-client', { ...vraag, ronde: 1 })).toMatchObject({
      titel: 'Vraag de cliënt om een antwoord: Dreef 1, Tilburg',
      termijn: '2026-03-15',
    });
    expect(toon('antwoord-client', { ...vraag, ronde: 2 }).titel).toContain('definitief antwoord');
  });

  it('noemt een verlopen woonklaarverklaring verlopen, en een die nog loopt niet', () => {
    expect(toon('woonklaar', { tot: '2026-03-09' }).zin).toContain('verlopen');
    expect(toon('woonklaar', { tot: '2026-03-10' }).zin).not.toContain('verlopen');
  });

  it('vraagt na de sleutel eerst om de verhuizing en daarna om de plek', () => {
    expect(toon('verhuizing', { huurVanaf: '2026-04-01' })).toMatchObject({ titel: 'Meld de verhuizing' });
    expect(toon('verhuizing', { verhuisdOp: '2026-04-02' })).toMatchObject({ soort: 'plek-vrij' });
  });

  it('laat een vergissing bij de planner tot zij beoordeeld is, en dan bij de ontvangers', () => {
    expect(toon('vergissing', { toets: true, wissen: 2 }).titel).toBe('Beoordeel of het een datalek is');
    expect(toon('vergissing', { toets: false, wissen: 2 }).aanZet).toBe('2 ontvangers');
    expect(toon('vergissing', { toets: false, wissen: 0 }).titel).toBe('Laat de casus verdergaan');
  });
});
