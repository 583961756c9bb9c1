import { randomUUID } from 'node:crypto';
import { plusDagen, type Datum } from '@weerthuis/domain';

export const toestemming = (vandaag: Datum, aan = ['matchingspunt', 'gemeente', 'corporatie', 'zorg']) => ({
  vastgelegdOp: vandaag,
  geldigTot: plusDagen(vandaag, 365),
  aan,
  hoe: 'ondertekend',
});

export const lid = (anders: object = {}) => ({
  rol: 'aanvrager',
  voornamen: 'Robin',
  achternaam: 'Voorbeeld',
  geboortedatum: '1991-04-12',
  bsn: '999990019',
  telefoon: '0612345678',
  ...anders,
});

export const woonprofiel = (anders: object = {}) => ({
  kamers: 2,
  trapvrij: false,
  huisdieren: ['kat'],
  gewensteGemeenten: ['GM0855'],
  gewensteWijken: [],
  gewensteBuurten: [],
  netwerkBuurten: [],
  teVermijdenBuurten: [],
  intensiteit: 'midden',
  urenPerWeek: 4,
  inkomenJaarCent: 1_900_000,
  ...anders,
});

export const woning = () => ({
  eenheid: randomUUID(),
  gemeente: 'GM0855',
  wijk: 'WK085511',
  buurt: 'BU08551101',
  straat: 'Voorbeeldstraat',
  huisnummer: 12,
  postcode: '5038AB',
  plaats: 'Tilburg',
  kamers: 2,
  verdieping: 0,
  lift: false,
  huisdieren: true,
  rekenhuurCent: 64_000,
  servicekostenCent: 2_000,
  beschikbaarVanaf: '2026-01-01',
});
