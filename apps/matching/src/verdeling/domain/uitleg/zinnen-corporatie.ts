import type { Zincode } from './zin.js';

/** What a corporatie is told of its own home and its own pair: fixed sentences without a number. */
export const ZINNEN_CORPORATIE: Partial<Record<Zincode, (gebied: string) => string>> = {
  toebedeeld: () => 'Deze kandidaat past bij de woning.',
  urgentie: () => 'De kandidaat heeft voorrang volgens de regionale regels.',
  'eigen-wijk': () => 'Het huishouden heeft een band met deze wijk.',
  'gewenste-wijk': () => 'Het huishouden wil in deze wijk wonen.',
  netwerk: () => 'Het huishouden kent mensen in deze buurt.',
  spreiding: () => 'In deze buurt werd nog niemand geplaatst.',
  voorrang: () => 'De kandidaat gaat voor volgens de regionale regels.',
  geloot: () => 'Meer kandidaten pasten even goed. Het lot besliste.',
  'loting-verloren': () => 'Meer kandidaten pasten even goed. Het lot besliste.',
  'voorrang-ging-voor': () => 'Een andere kandidaat ging voor volgens de regionale regels.',
  'anderen-voor': () => 'Een andere kandidaat ging voor volgens de regionale regels.',
  'buurt-vol': () => 'In deze buurt is de afspraak bereikt.',
  'contingent-bereikt': () => 'Het afgesproken aantal is bereikt. Meer mag; bespreek het.',
  'zorgaanbieder-vol': () => 'Deze kandidaat kan niet starten op de gevraagde datum.',
  'woning-voor': () => 'Voor deze woning is een kandidaat. Het matchingspunt draagt voor na het plaatsingsoverleg.',
  'woning-zonder-kandidaat': () => 'Er is nu geen passende kandidaat voor deze woning.',
  'woning-leeg-door-afspraak': () => 'Er zijn passende kandidaten, maar een afspraak van de regio is bereikt.',
  'mist-gebied': () => 'Er zijn kandidaten die passen, maar zij zoeken niet in deze gemeente.',
  'mist-te-klein': () => 'Helpt: een woning met meer kamers. Kandidaten zoeken voor een groter huishouden.',
  'mist-te-duur': () => 'Helpt: een lagere rekenhuur. De huurgrens van kandidaten ligt eronder.',
  'mist-geen-lift': () => 'Helpt: een woning zonder trappen.',
  'mist-huisdier': () => 'Helpt: de huisregel over huisdieren. Wijk je af?',
  'mist-contractvorm': () => 'Helpt: een andere contractvorm.',
  'mist-zorgaanbieder-vol': () => 'De begeleiding kan hier nog niet beginnen.',
};
