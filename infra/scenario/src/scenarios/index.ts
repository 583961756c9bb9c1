import type { Spel } from '../stappen/spel.js';
import { afgebrand } from './afgebrand.js';
import { afgewezenGeweigerd } from './afgewezen-geweigerd.js';
import { afwijking } from './afwijking.js';
import { bezwaar } from './bezwaar.js';
import { buitenEnAfgeschermd } from './buiten-en-afgeschermd.js';
import { gecorrigeerd } from './gecorrigeerd.js';
import { magNiet } from './mag-niet.js';
import { nietVerschenen } from './niet-verschenen.js';
import { overDeGrens } from './over-de-grens.js';
import { overleden } from './overleden.js';
import { perTelefoon } from './per-telefoon.js';
import { rechtdoor } from './rechtdoor.js';
import { startstand } from './startstand.js';
import { stil } from './stil.js';
import { terugval } from './terugval.js';
import { toezicht } from './toezicht.js';
import { verkeerdeOntvanger } from './verkeerde-ontvanger.js';
import { vanBuiten } from './van-buiten.js';
import { tweeAanbieders } from './twee-aanbieders.js';
import { herroepen } from './herroepen.js';
import { landing } from './landing.js';
import { vraagEnAntwoord } from './vragen.js';
import { zoeken } from './zoeken.js';
import { verdeling } from './verdeling.js';
import { zelfGevonden } from './zelf-gevonden.js';

export interface Scenario {
  nummer: number;
  titel: string;
  speel: (s: Spel) => Promise<void>;
  /** Moves domain time; needs a region with a movable clock. */
  verzetKlok: boolean;
  /** Only played when asked for by number, with --alles, or at night. */
  alleenAlles?: boolean;
}

/** All scenarios, in the order in which they are played: what moves the clock last, supervision at the very end. */
export const SCENARIOS: readonly Scenario[] = [
  { nummer: 3, titel: 'Wat niet mag gebeuren', speel: magNiet, verzetKlok: false },
  {
    nummer: 5,
    titel: 'De corporatie wijst af, de persoon weigert, de derde komt erin',
    speel: afgewezenGeweigerd,
    verzetKlok: false,
  },
  {
    nummer: 8,
    titel: 'De woning verbrandt na het tekenen',
    speel: afgebrand,
    verzetKlok: false,
    alleenAlles: true,
  },
  { nummer: 9, titel: 'Afwijken van een regel', speel: afwijking, verzetKlok: false, alleenAlles: true },
  {
    nummer: 10,
    titel: 'Het inkomen klopte niet: houdt dit stand?',
    speel: gecorrigeerd,
    verzetKlok: false,
    alleenAlles: true,
  },
  {
    nummer: 21,
    titel: 'Wie erbuiten staat, wie afgeschermd is, en wie waarneemt',
    speel: buitenEnAfgeschermd,
    verzetKlok: false,
    alleenAlles: true,
  },
  {
    nummer: 22,
    titel: 'Bezwaar tegen een besluit, een klacht over het matchingspunt',
    speel: bezwaar,
    verzetKlok: false,
    alleenAlles: true,
  },
  {
    nummer: 12,
    titel: 'Een corporatie die per telefoon antwoordt',
    speel: perTelefoon,
    verzetKlok: false,
    alleenAlles: true,
  },
  {
    nummer: 13,
    titel: 'De persoon vond zelf een woning, en komt terug',
    speel: zelfGevonden,
    verzetKlok: false,
    alleenAlles: true,
  },
  { nummer: 2, titel: 'Over de gemeentegrens, met een gat in het inkomen', speel: overDeGrens, verzetKlok: true },
  {
    nummer: 7,
    titel: 'Niet verschenen, dan een opname: stilgezet en hervat',
    speel: nietVerschenen,
    verzetKlok: true,
    alleenAlles: true,
  },
  {
    nummer: 20,
    titel: 'Een stel met kind, cliënten van twee zorgaanbieders',
    speel: tweeAanbieders,
    verzetKlok: false,
    alleenAlles: true,
  },
  {
    nummer: 15,
    titel: 'Van buiten de regio, uit een kliniek, met hulp uit de Zvw',
    speel: vanBuiten,
    verzetKlok: false,
    alleenAlles: true,
  },
  {
    nummer: 11,
    titel: 'Een bestand bij de verkeerde corporatie',
    speel: verkeerdeOntvanger,
    verzetKlok: true,
    alleenAlles: true,
  },
  {
    nummer: 16,
    titel: 'Een zoekopdracht: doorgegeven, niet mogelijk, gevonden, verlopen',
    speel: zoeken,
    verzetKlok: true,
    alleenAlles: true,
  },
  {
    nummer: 6,
    titel: 'Terugval en overlast na de sleutel: stilte, een afspraak, gesloten',
    speel: terugval,
    verzetKlok: true,
    alleenAlles: true,
  },
  {
    nummer: 23,
    titel: 'Een vraag, wat de ander leest, een antwoord, en stilte',
    speel: vraagEnAntwoord,
    verzetKlok: true,
    alleenAlles: true,
  },
  {
    nummer: 24,
    titel: 'Een sleutel die er niet was: herroepen, en wat erop rustte',
    speel: herroepen,
    verzetKlok: true,
    alleenAlles: true,
  },
  {
    nummer: 25,
    titel: 'Landen: de wijk weet dat er iemand komt, niet wie',
    speel: landing,
    verzetKlok: true,
    alleenAlles: true,
  },
  { nummer: 18, titel: 'Een maand stilte: niemand raakt kwijt', speel: stil, verzetKlok: true, alleenAlles: true },
  { nummer: 14, titel: 'Overlijden: het sluit in stilte', speel: overleden, verzetKlok: true, alleenAlles: true },
  {
    nummer: 19,
    titel: 'De hele regio verdeeld, deels overgenomen, tot de sleutel',
    speel: verdeling,
    verzetKlok: true,
    alleenAlles: true,
  },
  { nummer: 1, titel: 'Rechtdoor: van aanmelding tot sleutel tot afgesloten', speel: rechtdoor, verzetKlok: true },
  {
    nummer: 17,
    titel: 'Startstand van een hele regio, dan een gewone week',
    speel: startstand,
    verzetKlok: false,
    alleenAlles: true,
  },
  { nummer: 4, titel: 'Niemand kijkt mee: wat broker, hub en corporaties bewaren', speel: toezicht, verzetKlok: false },
];
