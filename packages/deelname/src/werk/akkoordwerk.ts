import type { Datum } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import type { Werk, Werkbron } from '@weerthuis/werkplek';
import { Not } from 'typeorm';
import { AkkoordverzoekEntiteit } from '../akkoord/akkoordverzoek.entiteit.js';
import { BEHANDELAARS } from '../medewerkers.js';
import type { Werkkennis } from './werkkennis.js';
import { zegDag } from './zeg.js';

type Rij = AkkoordverzoekEntiteit & { casusnummer?: string; adres?: string };

/** A question of the hub as the work queue may know it. */
export class Akkoordwerk {
  @Open() verzoek!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Open() kandidaatstelling!: string;
  @Open() ronde!: number;
  @Veld('akkoord.rol') rol?: string;
  @Veld('akkoord.startOp') startOp?: Datum;
  /** Of the own home that is asked about; the person has no number yet here. */
  @Veld('eenheid.adres') adres?: string;
  @Open() antwoordVoor!: Datum;
}

/** What a yes means in each part, and which employees answer for it. */
const VRAGEN: Readonly<Record<string, { titel: string; ja: (startOp: string) => string; rollen: readonly string[] }>> =
  {
    herkomst: {
      titel: 'Staat de indicatie?',
      ja: (op) => `Ja betekent: de indicatie is afgegeven en geldt op ${op}.`,
      rollen: ['indicatieconsulent'],
    },
    vestiging: {
      titel: 'Kan het inkomen op tijd beginnen?',
      ja: (op) => `Ja betekent: het inkomen van elke volwassene kan op ${op} beginnen.`,
      rollen: ['inkomensconsulent'],
    },
    hoofdbegeleider: {
      titel: 'Kan de begeleiding op tijd beginnen?',
      ja: (op) => `Ja betekent: op ${op} is er iemand die begeleidt.`,
      rollen: ['begeleider', 'planner'],
    },
  };
const CORPORATIE = [
  { titel: 'Zeg voorlopig ja of nee', zin: 'Het matchingspunt droeg een huishouden voor een woning van ons voor.' },
  { titel: 'Zeg definitief ja of nee', zin: 'De bezichtiging en de eigen toets gaan voor; daarna volgt het contract.' },
] as const;

/** Questions of the hub to this organisation that nobody answered; what is asked of the person is work of who asks it. */
export const akkoordwerk = (k: Werkkennis): Werkbron<Rij, Akkoordwerk> => ({
  naam: 'akkoord',
  rollen: BEHANDELAARS,
  uit: Akkoordwerk,
  async lees(w, v) {
    const rijen = await w.em.findBy(AkkoordverzoekEntiteit, { stand: 'open', rol: Not('persoon') });
    const eigen = rijen.filter(({ rol }) => VRAGEN[rol]?.rollen.some((r) => v.door.rollen.includes(r)) ?? true);
    const genummerd = await k.metNummer(w, eigen);
    return k.metAdres ? k.metAdres(w, genummerd, ({ gegevens }) => gegevens.eenheid) : genummerd;
  },
  betrokkene: (rij) => rij.casus,
  sleutel: (rij) => rij.verzoek,
  toon: (a): Werk => ({
    soort: 'akkoord',
    casus: a.casus,
    ...(a.casusnummer ? { casusnummer: a.casusnummer } : {}),
    ...tekst(a),
    termijn: a.antwoordVoor,
    aanZet: k.mij.titel,
    alsNiets: 'vervalt de vraag: dan is de reserve aan de beurt, of vervalt de voordracht',
    pad: k.pad({ corporatie: `/verhuur/${a.kandidaatstelling}`, gemeente: '/vragen', zorg: `/casussen/${a.casus}` }),
  }),
});

function tekst({ rol, ronde, startOp, adres }: Akkoordwerk): { titel: string; zin: string } {
  const vraag = VRAGEN[rol ?? ''];
  if (vraag) return { titel: vraag.titel, zin: vraag.ja(startOp ? zegDag(startOp) : 'de startdag') };
  const { titel, zin } = CORPORATIE[ronde > 1 ? 1 : 0];
  return { titel: adres ? `${titel}: ${adres}` : titel, zin };
}
