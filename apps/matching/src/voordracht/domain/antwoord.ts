import { antwoordOngeldig, type Datum, type Oin, type Ongeldig, type Uuid } from '@weerthuis/domain';
import { Concept } from './concept.js';
import {
  isActief,
  type Akkoordrol,
  type Besluit,
  type Kandidaatstelling,
  type Omgeving,
  type Verzoek,
  type Voordracht,
} from './voordracht.js';
import { voortgang } from './voortgang.js';

export interface Antwoord {
  verzoek: Uuid;
  /** The party the answer came from, as the bus proved it. */
  partij: Oin;
  versie: number;
  antwoord: 'ja' | 'nee';
  geldigTot?: Datum;
  reden?: string;
  voorwaarden?: string[];
  doorWie?: string;
}

/** Three different facts: the person refuses, the corporatie rejects; a no of the others makes this home impossible now. */
const NEE: Record<Akkoordrol, [gebeurtenis: 'geweigerd' | 'afgewezen' | 'vervallen', reden: string]> = {
  persoon: ['geweigerd', 'weigering'],
  corporatie: ['afgewezen', 'afwijzing'],
  hoofdbegeleider: ['vervallen', 'begeleiding-niet-mogelijk'],
  herkomst: ['vervallen', 'indicatie-niet-mogelijk'],
  vestiging: ['vervallen', 'inkomen-niet-mogelijk'],
};

/** The person's no wins until signing, also after an earlier yes. */
const komtTerug = (v: Voordracht, k: Kandidaatstelling, vraag: Verzoek, a: Antwoord): boolean =>
  vraag.rol === 'persoon' && a.antwoord === 'nee' && vraag.stand === 'beantwoord' && isActief(k) && !v.getekend;

function teLaat(v: Voordracht, vraag: Verzoek, a: Antwoord, vandaag: Datum): Ongeldig | undefined {
  if (vraag.versie !== v.versie) return 'versie';
  const waarom = antwoordOngeldig({ ...vraag, open: vraag.stand === 'open' }, a, vandaag);
  return waarom === 'vervallen' && vraag.stand === 'verlopen' ? 'termijn' : waarom;
}

/**
 * One party answers one question. An answer that is late, old, unknown or from a party that was not asked changes
 * nothing and is told so.
 */
export function antwoord(voor: Voordracht, a: Antwoord, om: Omgeving): Besluit {
  const c = new Concept(voor, om);
  const af = (waarom: Ongeldig): Besluit => ({
    voordracht: voor,
    gevolgen: [{ soort: 'te-laat', verzoek: a.verzoek, partij: a.partij, waarom }],
  });
  const gevonden = c.vindVerzoek(a.verzoek);
  if (!gevonden || gevonden[1].partij !== a.partij) return af('vervallen');
  const [k, vraag] = gevonden;
  const waarom = komtTerug(c.voordracht, k, vraag, a) ? undefined : teLaat(c.voordracht, vraag, a, om.vandaag);
  if (waarom) return af(waarom);
  const { antwoord: jaNee, geldigTot, reden, voorwaarden, doorWie } = a;
  Object.assign(vraag, { stand: 'beantwoord', antwoord: jaNee, geldigTot, reden, voorwaarden, doorWie });
  if (jaNee === 'nee') {
    const definitief = c.voordracht.stand === 'aangenomen';
    c.af(k, ...NEE[vraag.rol]);
    if (definitief) c.sluit(NEE[vraag.rol][1]);
  }
  voortgang(c);
  return c.klaar();
}
