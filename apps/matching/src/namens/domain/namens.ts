import {
  plusWerkdagen,
  toetsNeereden,
  weiger,
  type Datum,
  type Namens,
  type Namenskanaal,
  type Uuid,
} from '@weerthuis/domain';
import { Concept } from '../../voordracht/domain/concept.js';
import { wijzigVraag } from '../../voordracht/domain/besluiten.js';
import {
  isActief,
  LOPEND,
  type Besluit,
  type Omgeving,
  type Verzoek,
  type Voordracht,
} from '../../voordracht/domain/voordracht.js';

/** An answer as the coordinator heard it. */
export interface Gehoord {
  antwoord: 'ja' | 'nee';
  kanaal: Namenskanaal;
  /** Who at the party said it. */
  gesproken: string;
  op: Datum;
  reden?: string;
}

/** What the hub keeps of it with the question: also who of the hub wrote it down. */
export interface Vastgelegd extends Namens {
  gesproken: string;
  door: string;
  vastgelegdOp: Datum;
}

/** Working days in which the party confirms or contests it (aanname). */
const BEVESTIG_WERKDAGEN = 3;
/** Never for the indicatie (herkomst), never for the person, and support pledges capacity at its own organisation. */
const ROLLEN = ['corporatie', 'vestiging'];

const nee = (code: string, soort: 'conflict' | 'verboden' | 'ongeldig', titel: string, detail: string): never =>
  weiger({ code, soort, titel, detail: `${detail} Er is niets gewijzigd.`, van: 'convenant' });

/**
 * May this be written down for the party? Only a first-round answer, to a question that is open, by a party that let the hub
 * do so on the day it spoke.
 * @throws Regelfout
 */
export function toetsNamens(vraag: Verzoek, g: Gehoord, machtigingTot: Datum | undefined, vandaag: Datum): void {
  if (!ROLLEN.includes(vraag.rol) || vraag.ronde !== 1)
    nee(
      'namens-niet-toegestaan',
      'verboden',
      'Dit antwoord geeft de partij alleen zelf.',
      `Namens een partij kan alleen het voorlopig akkoord van ${ROLLEN.join(' en ')}; nooit een indicatie, een urgentie of een handtekening (convenant). Vraag de partij het zelf te doen.`,
    );
  if (vraag.stand !== 'open' || vraag.antwoordVoor < vandaag)
    nee(
      'akkoord-vervallen',
      'conflict',
      'Deze vraag is niet meer open.',
      `De vraag staat op '${vraag.stand}', termijn ${vraag.antwoordVoor} (regioprofiel). Kijk bij de voordracht hoe het staat.`,
    );
  if (g.antwoord === 'nee') toetsNeereden(vraag.rol, g.reden ?? '');
  if (g.op > vandaag) nee('dag-na-vandaag', 'ongeldig', 'Deze dag komt nog.', 'Kies de dag van het gesprek.');
  if (!machtigingTot || g.op > machtigingTot)
    nee(
      'machtiging-ontbreekt',
      'verboden',
      'Deze partij gaf het matchingspunt geen machtiging.',
      'Een antwoord namens een partij kan alleen zolang haar machtiging loopt (convenant). Vraag de partij zelf te antwoorden, of een machtiging te geven.',
    );
}

/** What is kept with the question. */
export const legVast = (g: Gehoord, door: string, vandaag: Datum): Vastgelegd => ({
  kanaal: g.kanaal,
  gesproken: g.gesproken,
  op: g.op,
  door,
  vastgelegdOp: vandaag,
  bevestigVoor: plusWerkdagen(vandaag, BEVESTIG_WERKDAGEN),
  stand: 'te-bevestigen',
});

/** Notes with the question how its answer came. */
export function noteer({ voordracht, gevolgen }: Besluit, verzoek: Uuid, namens: Vastgelegd): Besluit {
  const kandidaten = voordracht.kandidaten.map((k) => ({
    ...k,
    verzoeken: k.verzoeken.map((v) => (v.verzoek === verzoek ? { ...v, namens } : v)),
  }));
  return { voordracht: { ...voordracht, kandidaten }, gevolgen };
}

/**
 * The party says whether it was so. Contested, a yes binds nobody: the party is asked again, and when others went on because of
 * it, all of them are. What was taken up for good is not undone by itself: the coordinator has it as an open step.
 */
export function verwerkNamens(
  voor: Voordracht,
  verzoek: Uuid,
  uitkomst: 'bevestigd' | 'betwist',
  om: Omgeving,
): Besluit {
  const c = new Concept(voor, om);
  const [k, vraag] = c.vindVerzoek(verzoek) ?? [];
  if (!k || !vraag?.namens || vraag.namens.stand === 'bevestigd' || vraag.namens.stand === uitkomst)
    return { voordracht: voor, gevolgen: [] };
  vraag.namens.stand = uitkomst;
  const telde = vraag.antwoord === 'ja' && vraag.stand === 'beantwoord' && vraag.versie === voor.versie;
  if (uitkomst === 'bevestigd' || !telde || !isActief(k) || !LOPEND.includes(voor.stand)) return c.klaar();
  vraag.stand = 'verlopen';
  if (vraag.ronde !== k.ronde) return wijzigVraag(c.voordracht, {}, om);
  c.vraag(k, vraag.rol, vraag.ronde);
  return c.klaar();
}
