import { PARTIJROLLEN } from '../rol/rollen.js';
import {
  CASUSROLLEN,
  PARTIJSTATUSSEN,
  VERVULLINGEN,
  type Coordinatiepunt,
  type Partij,
  type Partner,
} from './partij.js';
import { getal, jaNee, keuze, lijst, tekst } from './vorm.js';
import { gesourcet, misschien, noem, object, rij } from './vorm-object.js';

export const slug = noem(
  'slug',
  tekst('^[a-z0-9]+(-[a-z0-9]+)*$', 'kleine letters en cijfers, met streepjes ertussen'),
);
export const gemeentecode = noem('gemeentecode', tekst('^GM\\d{4}$', 'een gemeentecode van het CBS, zoals GM0855'));
export const gebiedscode = tekst('^(GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4})$', 'een code van het CBS');
export const casusrol = noem('casusrol', keuze(CASUSROLLEN));
export const aantal = getal(0, 100_000);
export const duur = getal(0, 1000);
const oin = tekst('^00000099\\d{12}$', 'een OIN van 20 cijfers met het testvoorvoegsel 00000099');

export const partij = noem(
  'partij',
  rij<Partij>({
    naam: slug,
    titel: tekst(),
    oin,
    rol: keuze(PARTIJROLLEN),
    status: keuze(PARTIJSTATUSSEN),
    vervult: lijst(keuze(VERVULLINGEN), 1),
    gemeentecode: misschien(gemeentecode),
    gehost: jaNee,
    capaciteiten: object<Partij['capaciteiten']>({ bsn: jaNee }),
    werkgebied: gesourcet(lijst(gemeentecode, 1)),
    telefoon: tekst('^0\\d{2,3}-0\\d{5,6}$', 'een verzonnen nummer waarvan het abonneedeel met 0 begint'),
  }),
);

export const partner = noem('partner', rij<Partner>({ titel: tekst(), soort: slug }));

export const coordinatiepunt = noem(
  'coordinatiepunt',
  rij<Coordinatiepunt>({
    naam: slug,
    titel: tekst(),
    gemeenten: lijst(gemeentecode, 1),
    eigenWachtrij: jaNee,
  }),
);
