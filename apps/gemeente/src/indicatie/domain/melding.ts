import { laatste, machines, plusDagen, stap, type Datum, type GebeurtenisVan } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

/** Days after the melding within which the onderzoek is done (Wmo 2015, art. 2.3.2 lid 1; te toetsen). */
export const ONDERZOEKDAGEN = 42;
/** Days after the aanvraag within which is decided (Wmo 2015, art. 2.3.5 lid 2; te toetsen). */
export const BESCHIKKINGDAGEN = 14;

/** A request for support on its way to a decision; `termijn` is the date before which the next step must be taken. */
export interface Melding {
  stand: string;
  wet: string;
  /** False when another law's decider rules: then there is nothing to decide here. */
  indicatieGevraagd: boolean;
  ontvangenOp: Datum;
  termijn: Datum | null;
  overTermijn: boolean;
  kenmerk: string | null;
  van: Datum | null;
  tot: Datum | null;
  urenPerWeek: number | null;
  beslotenOp: Datum | null;
}

export interface Beschikking {
  besluit: 'afgegeven' | 'afgewezen';
  van?: Datum;
  tot?: Datum;
  urenPerWeek?: number;
  kenmerk: string;
}

/** What the step changes; the rest of the melding stays. */
export type Wijziging = Partial<Melding>;
const { indicatie } = machines;
type Gebeurtenis = GebeurtenisVan<typeof indicatie>;

const LEEG = { kenmerk: null, van: null, tot: null, urenPerWeek: null, beslotenOp: null };
const naar = (m: Melding, gebeurtenis: Gebeurtenis): string => stap(indicatie, m.stand, gebeurtenis);

/** A melding begins its six weeks when it comes in, if there is something to decide. */
export const begin = (wet: string, indicatieGevraagd: boolean, vandaag: Datum): Melding => ({
  ...LEEG,
  stand: indicatie.begin,
  wet,
  indicatieGevraagd,
  ontvangenOp: vandaag,
  termijn: indicatieGevraagd ? plusDagen(vandaag, ONDERZOEKDAGEN) : null,
  overTermijn: false,
});

/** @throws Regelfout when nothing was asked of this gemeente, or the state does not fit */
export function startOnderzoek(m: Melding): Wijziging {
  if (!m.indicatieGevraagd)
    conflict({
      code: 'indicatie-niet-gevraagd',
      titel: 'Over deze hulp beslist een ander.',
      detail: `De hulp valt onder ${m.wet}; daar beslist de gemeente niet over (architectuur van het convenant).`,
      nu: 'De zorgorganisatie legt kenmerk en data van dat besluit vast.',
    });
  return { stand: naar(m, 'onderzoek-begonnen') };
}

/** The aanvraag starts the two weeks, also when the onderzoek took its full time. */
export const vraagAan = (m: Melding, vandaag: Datum): Wijziging => ({
  stand: naar(m, 'aangevraagd'),
  termijn: plusDagen(vandaag, BESCHIKKINGDAGEN),
  overTermijn: false,
});

/** Decides; straight after the onderzoek the report counts as aanvraag of the same day. @throws Regelfout */
export function beschik(m: Melding, b: Beschikking, vandaag: Datum): Wijziging {
  const aangevraagd = m.stand === 'onderzoek' ? naar(m, 'aangevraagd') : m.stand;
  const stand = stap(indicatie, aangevraagd, b.besluit === 'afgegeven' ? 'toegekend' : 'afgewezen');
  const besloten = { stand, kenmerk: b.kenmerk, beslotenOp: vandaag, termijn: null, overTermijn: false };
  if (b.besluit === 'afgewezen') return { ...besloten, van: null, tot: null, urenPerWeek: null };
  eisPeriode(b.van, b.tot);
  return { ...besloten, van: b.van ?? null, tot: b.tot ?? null, urenPerWeek: b.urenPerWeek ?? null };
}

/** A decision that was wrong is taken back; the two weeks start anew. */
export const herroep = (m: Melding, vandaag: Datum): Wijziging => ({
  ...LEEG,
  stand: naar(m, 'herroepen'),
  termijn: plusDagen(vandaag, BESCHIKKINGDAGEN),
  overTermijn: false,
});

/** The aanmelder stopped; a melding that already ended stays as it is. */
export const trekIn = (m: Melding): Wijziging =>
  ['afgewezen', 'ingetrokken', 'verlopen'].includes(m.stand)
    ? {}
    : { stand: naar(m, 'ingetrokken'), termijn: null, overTermijn: false };

/** Nothing is decided when a term passes: it is only put on the work list as late. */
export const verstrijk = (m: Melding, vandaag: Datum): Wijziging =>
  m.termijn && vandaag >= m.termijn ? { overTermijn: true } : {};

/** The last day of the indicatie has passed. */
export const verloop = (m: Melding, vandaag: Datum): Wijziging =>
  m.stand === 'toegekend' && m.tot && vandaag > m.tot ? { stand: naar(m, 'verlopen') } : {};

/** What other parties read of the state. */
export const meldstand = (stand: string): 'in-onderzoek' | 'afgegeven' | 'afgewezen' | undefined =>
  (
    ({
      gemeld: 'in-onderzoek',
      onderzoek: 'in-onderzoek',
      aangevraagd: 'in-onderzoek',
      toegekend: 'afgegeven',
      afgewezen: 'afgewezen',
    }) as const
  )[stand];

function eisPeriode(van: Datum | undefined, tot: Datum | undefined): void {
  if (!van)
    ongeldig({
      code: 'beschikking-zonder-datum',
      titel: 'Vanaf wanneer de indicatie geldt, ontbreekt.',
      detail: 'Bij afgegeven hoort een begindatum (Wmo 2015, te toetsen).',
      nu: 'Vul van in.',
      veld: 'van',
    });
  if (tot && laatste(van, tot) !== tot)
    ongeldig({
      code: 'beschikking-eindigt-eerder',
      titel: 'De indicatie eindigt voor zij begint.',
      detail: `Van ${van} tot ${tot} (regel van de gemeente).`,
      nu: 'Verbeter een van beide data.',
      veld: 'tot',
    });
}
