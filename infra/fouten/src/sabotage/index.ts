import type { Proef } from '../fouten/fout.js';
import { verniel } from './verniel.js';

/** A guard that is switched off, and the fault with which the checker must find that out. */
export interface Sabotage {
  naam: string;
  beschrijving: string;
  /** Switches of the bus (`BusOpties.sabotage`), and `idempotentie` of the gate. */
  schakelaars: string[];
  fout: string;
  zaad: number;
  inKort?: boolean;
  /** What is broken by hand when all is at rest, just before the check. */
  ook?: (p: Proef) => Promise<void>;
  /** Every one of these invariants must be seen broken; without it any. */
  ziet?: string[];
}

/** Each guard with the fault that needs it. Where two guards stand behind each other both are off. */
export const SABOTAGES: readonly Sabotage[] = [
  {
    naam: 'toetsen',
    beschrijving: 'alles wat een toets moet zien, met de hand kapotgemaakt: elke toets ziet het zijne',
    schakelaars: [],
    fout: 'F20',
    zaad: 1,
    inKort: true,
    ook: verniel,
    ziet: ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10'],
  },
  {
    naam: 'inbox',
    beschrijving: 'de inbox neemt een bericht op onder een nieuw nummer, en het effect telt niet',
    schakelaars: ['inbox-ontdubbelt-niet', 'effect-telt-niet'],
    fout: 'F8',
    zaad: 1,
  },
  {
    naam: 'inbox-alleen',
    beschrijving: 'de inbox neemt een bericht nogmaals op; het effect telt nog',
    schakelaars: ['inbox-ontdubbelt-niet'],
    fout: 'F8',
    zaad: 1,
  },
  {
    naam: 'inleveren',
    beschrijving: 'een postvak wordt ingeleverd voor de berichten opgeslagen zijn',
    schakelaars: ['inleveren-voor-opslaan'],
    fout: 'F1/na-lezen-voor-inbox/matchingspunt',
    zaad: 1,
  },
  {
    naam: 'relais',
    beschrijving: 'het relais leest verder vanaf het laatste nummer in plaats van de wachtrij',
    schakelaars: ['relais-vanaf-laatste'],
    fout: 'F10',
    zaad: 1,
  },
  {
    naam: 'bewijzen',
    beschrijving: 'een rij gaat weg zodra zij verzonden is',
    schakelaars: ['weg-als-verzonden'],
    fout: 'F4',
    zaad: 1,
  },
  {
    naam: 'voor-zenden',
    beschrijving: 'een rij gaat weg voor de broker haar heeft, en de broker valt weg',
    schakelaars: ['weg-voor-zenden'],
    fout: 'F3',
    zaad: 1,
  },
  {
    naam: 'nakijken',
    beschrijving: 'een teruggezette database kijkt niet na of zij het laatst zond',
    schakelaars: ['kijkt-niet-na'],
    fout: 'F22/kopie-van-rijen',
    zaad: 1,
  },
  {
    naam: 'voor-zenden-postvak',
    beschrijving: 'een rij gaat weg voor de broker haar heeft, en het postvak is er niet',
    schakelaars: ['weg-voor-zenden'],
    fout: 'F27/topic/matchingspunt',
    zaad: 1,
  },
  {
    naam: 'lezer',
    beschrijving: 'een lezer die brak begint niet opnieuw, en mocht even niet lezen',
    schakelaars: ['blijft-gebroken'],
    fout: 'F27/leesrecht/tilburg',
    zaad: 1,
  },
  {
    naam: 'lezer-lijn',
    beschrijving: 'een lezer die brak begint niet opnieuw, en de broker zweeg',
    schakelaars: ['blijft-gebroken'],
    fout: 'F6/stil/matchingspunt',
    zaad: 1,
  },
  {
    naam: 'slot',
    beschrijving: 'wat nog eens gezonden is omdat het slot wegviel, werkt nog eens',
    schakelaars: ['inbox-ontdubbelt-niet', 'effect-telt-niet'],
    fout: 'F26/relais',
    zaad: 1,
  },
  {
    naam: 'van-voren-af',
    beschrijving: 'wat opnieuw gelezen wordt werkt opnieuw',
    schakelaars: ['inbox-ontdubbelt-niet', 'effect-telt-niet'],
    fout: 'F17/matchingspunt',
    zaad: 1,
  },
  {
    naam: 'handtekening',
    beschrijving: 'de handtekening wordt niet nagerekend',
    schakelaars: ['handtekening-telt-niet'],
    fout: 'F28/vervalst',
    zaad: 1,
    inKort: true,
  },
  {
    naam: 'volgorde',
    beschrijving: 'berichten werken in volgorde van aankomst',
    schakelaars: ['volgorde-telt-niet'],
    fout: 'F9',
    zaad: 1,
  },
  {
    naam: 'pogingen',
    beschrijving: 'pogingen worden niet geteld: wat het proces doodt, blijft dat doen',
    schakelaars: ['poging-telt-niet'],
    fout: 'F11/dodelijk',
    zaad: 1,
  },
  {
    naam: 'vasthouden',
    beschrijving: 'een bericht dat mislukt heet klaar',
    schakelaars: ['fout-is-klaar'],
    fout: 'F11',
    zaad: 1,
  },
  {
    naam: 'onbekend',
    beschrijving: 'een onbekend type heet klaar in plaats van terzijde gelegd',
    schakelaars: ['onbekend-is-klaar'],
    fout: 'F12/zender-nieuwer',
    zaad: 1,
  },
  {
    naam: 'idempotentie',
    beschrijving: 'de Idempotency-Key telt niet',
    schakelaars: ['idempotentie'],
    fout: 'F2',
    zaad: 1,
  },
];
