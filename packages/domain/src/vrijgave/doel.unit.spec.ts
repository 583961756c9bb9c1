import { vrijgave } from './tabel.js';

/** Word beginnings that a resident does not read: jargon, and what may never be said (language guide 2.1 and 2.2). */
const JARGON =
  'ambulant begeleidingsplan beschikking betreffende bewindvoerder bezichtig binding casus cliënt contingent convenant corporatie daginvulling dossier draagkracht eenheid evaluatie huisvest huurachterstand huurovereenkomst indicatie indien inzage kandidaat knelpunt nazorg noodzakelijk omklap ondersteuning opschort parkeren plaatsing regie rekenhuur schuldhulp servicekosten toelating toewijzing traject uitstroom urgentie verstrekken vertegenwoordiger voordracht voorziening weigering woonachtig woonklaar woonprofiel zorgaanbieder';
const NOOIT =
  'autis behandel depress detox diagnos ggz handicap kliniek medic opname patiënt psych stoornis trauma verslav zrm detentie dakloos gevangen instelling jeugdzorg justitie opvang reclasser beslag incasso sanering schuld bsn burgerservice doelgroep kwetsba verward';
const hoort = (doel: string) =>
  [...JARGON.split(' '), ...NOOIT.split(' ')].filter((begin) => new RegExp(`(?<![a-zë])${begin}`, 'i').test(doel));

describe('het doel van een gegeven', () => {
  it('staat er in woorden die een bewoner leest', () => {
    expect(vrijgave.flatMap((rij) => hoort(rij.doel).map((woord) => `${rij.gegeven}: ${woord}`))).toEqual([]);
    expect(hoort('de Kandidaat en zijn schuldenlast')).toEqual(['kandidaat', 'schuld']);
  });

  it('is één gedachte van hoogstens tien woorden, zonder haakjes', () => {
    expect(
      vrijgave.filter((rij) => rij.doel.split(' ').length > 10 || /[();:]/.test(rij.doel)).map((rij) => rij.doel),
    ).toEqual([]);
  });
});
