import { langeDatum, plusDagen, type Datum } from '@weerthuis/domain';
import type { Stuk } from '@weerthuis/platform';

/** What the letter of a decision is made of. */
export interface Briefgegevens {
  casusnummer?: string;
  stand: string;
  kenmerk?: string | null;
  van?: Datum | null;
  tot?: Datum | null;
  urenPerWeek?: number | null;
  beslotenOp?: Datum | null;
  /** To whom; empty while zorg did not tell who it is. */
  leden: { voornamen?: string; achternaam?: string }[];
}

/** Days in which one may object (Awb art. 6:7: six weeks; te toetsen). */
const BEZWAARDAGEN = 42;

/** The decision as a letter: the news first, then what happens, what one can do, and who helps (B1, with u). */
export function brief(b: Briefgegevens, gemeente: string): Stuk {
  const ja = b.stand === 'toegekend';
  const op = b.beslotenOp ?? '';
  const namen = b.leden.map((p) => `${p.voornamen ?? ''} ${p.achternaam ?? ''}`.trim()).filter(Boolean);
  return {
    titel: ja ? 'U krijgt begeleiding' : 'U krijgt deze begeleiding niet',
    afzender: gemeente,
    hoofd: [
      ...(namen.length ? [`Aan: ${namen.join(' en ')}`] : []),
      ...(op ? [`Datum: ${langeDatum(op)}`] : []),
      ...(b.kenmerk ? [`Ons kenmerk: ${b.kenmerk}`] : []),
      ...(b.casusnummer ? [`Casusnummer: ${b.casusnummer}`] : []),
    ],
    delen: [
      {
        tekst: [
          ja ? 'U vroeg hulp bij het wonen. De gemeente zegt ja.' : 'U vroeg hulp bij het wonen. De gemeente zegt nee.',
        ],
      },
      ...(ja ? [{ kop: 'Dit krijgt u', feiten: wat(b) }] : []),
      {
        kop: 'Wat gebeurt er nu?',
        tekst: ja
          ? ['Uw begeleider weet dit ook. Uw begeleider maakt met u een afspraak.', 'U hoeft nu niets te doen.']
          : ['Uw begeleider weet dit ook. Samen zoekt u een andere oplossing.', 'U houdt uw plek op de lijst.'],
      },
      {
        kop: 'Bent u het niet eens met dit besluit?',
        tekst: [
          `U kunt bezwaar maken bij de gemeente. Doe dat binnen 6 weken${op ? `, dus uiterlijk ${langeDatum(plusDagen(op, BEZWAARDAGEN))}` : ''}.`,
          'Een cliëntondersteuner kan u helpen. Een cliëntondersteuner werkt niet bij ons en helpt u gratis.',
        ],
      },
    ],
    slot: `Heeft u vragen? Bel ${gemeente}.`,
  };
}

const wat = (b: Briefgegevens): (readonly [string, string])[] => [
  ...(b.van ? [['Vanaf', langeDatum(b.van)] as const] : []),
  ...(b.tot ? [['Tot en met', langeDatum(b.tot)] as const] : []),
  ...(b.urenPerWeek ? [['Hoeveel', `${b.urenPerWeek} uur per week`] as const] : []),
];
