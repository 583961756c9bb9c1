/** Words that a resident does not read, by how they begin: office words, and what may never be said (language guide 2.1, 2.2). */
const LASTIG =
  'ambulant begeleidingsplan beschikking betreffende bewindvoerder bezichtig binding casus cliënt conform contingent convenant corporatie daginvulling derhalve dient dossier draagkracht echter eenheid evaluatie huisvest huurachterstand huurovereenkomst indicatie indien inzage kandidaat knelpunt mededeling nazorg noodzakelijk omklap ondersteuning opschort parkeren plaatsing reeds regie rekenhuur schriftelijk schuldhulp servicekosten spoedig teneinde tevens toelating toewijzing traject uitstroom urgentie verstrekken vertegenwoordiger verzoek voordracht voorziening weigering woonachtig woonklaar woonprofiel zorgaanbieder';
const NOOIT =
  'autis behandel depress detox diagnos ggz handicap kliniek medic opname patiënt psych stoornis trauma verslav zrm detentie dakloos gevangen instelling jeugdzorg justitie opvang reclasser strafblad veroordeel beslag incasso sanering schuld fraude nagelaten no-show ondanks ongegrond sanctie verzuim afwijkend asociaal doelgroep kwetsba lastig overlast probleemg verward zwerver beloven binnenkort bovenaan gefeliciteerd gegarandeerd uiteraard waarschijnlijk';
const ZINNEN =
  /bijzondere bijstand|met betrekking tot|in het kader van|ten behoeve van|beschermd wonen|eigen schuld|geen zorgen|nog even geduld|zo snel mogelijk|had u|\(te toetsen\)/;
/** May be used, because every page explains it. */
const UITGELEGD = /cliëntondersteuner/g;

export const WOORDEN_HOOGSTENS = 15;
export const WOORDEN_GEMIDDELD = 10;

/** The sentences of a text, by their full stop, question mark or colon. */
export const zinnenIn = (tekst: string): string[] =>
  tekst
    .split(/(?<=[.?!:])\s+/)
    .map((zin) => zin.trim())
    .filter(Boolean);

export const woordenIn = (zin: string): number => zin.split(/\s+/).filter((deel) => /[\p{L}\d]/u.test(deel)).length;

/** What a resident should not have to read in this text: words, and sentences that are too long. Empty when it is plain. */
export function keurTekst(tekst: string): string[] {
  const kaal = tekst.toLowerCase().replace(UITGELEGD, '');
  const woorden = [...LASTIG.split(' '), ...NOOIT.split(' ')].filter((begin) =>
    new RegExp(`(?<![\\p{L}-])${begin}`, 'u').test(kaal),
  );
  const zin = ZINNEN.exec(kaal)?.[0];
  const lang = zinnenIn(tekst).filter((z) => woordenIn(z) > WOORDEN_HOOGSTENS);
  return [...woorden, ...(zin ? [zin] : []), ...lang.map((z) => `${woordenIn(z)} woorden: ${z}`)];
}
