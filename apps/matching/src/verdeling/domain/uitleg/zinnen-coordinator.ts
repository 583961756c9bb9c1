import type { Zincode } from './zin.js';

type W = Record<string, string | number>;
const stuks = (n: string | number | undefined, een: string, meer: string): string =>
  `${n} ${Number(n) === 1 ? een : meer}`;
const punten = (n: string | number | undefined): string => stuks(n, 'punt', 'punten');

/** What it would have taken; in points only where enough people set the price. */
const prijs = (wat: string, { waard, heeft, kost, afstand }: W): string =>
  waard === undefined
    ? ` Deze persoon valt er ${afstand} buiten.`
    : ` ${wat} is ${waard} punten waard; deze persoon heeft er ${heeft}.${kost === undefined ? '' : ` Toch plaatsen kost het geheel ${punten(kost)}.`}`;

/** What the next best would cost everybody together. */
const scheelt = ({ kost, afstand }: W): string => {
  if (kost === 0) return ' Voor het geheel even goed.';
  if (kost !== undefined) return ` Dat kost het geheel ${punten(kost)}.`;
  return afstand === 'ruim' ? ' Dat scheelt het geheel veel.' : ' Dat scheelt het geheel weinig.';
};

const kandidaten = (w: W): string => stuks(w['aantal'], 'kandidaat', 'kandidaten');

/** What the coordinator is told: the agreement first, then points, prices and numbers. */
export const ZINNEN_COORDINATOR: Partial<Record<Zincode, (gebied: string, w: W) => string>> = {
  toebedeeld: (gebied, w) => `Toebedeeld: een woning van ${w['corporatie']} in ${gebied}, ${punten(w['punten'])}.`,
  'niet-toebedeeld': (_g, w) => `Niet toebedeeld. ${stuks(w['mogelijk'], 'woning past', 'woningen passen')}.`,
  'geen-woning': (_g, w) => `Geen van de ${w['woningen']} woningen voldoet aan het woonprofiel.`,
  urgentie: (gebied, w) => `Urgentie van gemeente ${gebied}: ${punten(w['punten'])}.`,
  wachttijd: (_g, w) => `Wachttijd ${stuks(w['maanden'], 'maand', 'maanden')}: ${punten(w['punten'])}.`,
  'eigen-wijk': (gebied, w) => `Band met ${gebied}: ${punten(w['punten'])}.`,
  'gewenste-wijk': (gebied, w) => `Gewenst gebied, ${gebied}: ${punten(w['punten'])}.`,
  netwerk: (gebied, w) => `Netwerk in ${gebied}: ${punten(w['punten'])}.`,
  spreiding: (gebied, w) => `Spreiding, in ${gebied} is nog niemand geplaatst: ${punten(w['punten'])}.`,
  voorrang: (_g, w) => `Wacht sinds ${w['wachtSinds']}, langer dan de regio afsprak, en gaat voor alle punten.`,
  geloot: (_g, w) =>
    `Meer uitkomsten waren even goed. Geloot met het lot van ${w['maand']}: beurt ${w['beurt']} van ${w['van']}.`,
  'loting-verloren': (_g, w) =>
    `Meer uitkomsten waren even goed. Geloot met het lot van ${w['maand']}: beurt ${w['beurt']} van ${w['van']}; een eerder lot ging voor.`,
  'voorrang-ging-voor': (gebied) =>
    `Had meer punten voor een woning in ${gebied}, maar die ging naar iemand die langer wacht dan de regio afsprak.`,
  'anderen-voor': (gebied, w) => `Het dichtst bij een woning in ${gebied}.${prijs('Zo’n woning erbij', w)}`,
  'buurt-vol': (gebied, w) =>
    `${gebied}: ${w['gebruikt']} van ${w['ruimte']} gebruikt na deze verdeling (${w['bron']}).${prijs('De volgende plek', w)}`,
  'contingent-bereikt': (_g, w) =>
    `Contingent ${w['naam']}: ${w['gebruikt']} van ${w['afgesproken']} na deze verdeling, telt bij ${w['teltBij']}.${prijs('De volgende plek', w)}`,
  'zorgaanbieder-vol': (gebied, w) =>
    `${w['partij']} in ${gebied}: ${stuks(w['vrij'], 'plek', 'plekken')} vrij, en in deze verdeling vergeven. Verschuif of overbrug.`,
  daarna: (gebied, w) => `Daarna: een woning in ${gebied}, ${punten(w['punten'])}.${scheelt(w)}`,
  'helpt-gebied': (gebied, w) =>
    `Helpt het meest: breder zoeken in ${gebied} (${stuks(w['aantal'], 'woning', 'woningen')}).`,
  'helpt-te-klein': (_g, w) =>
    `Helpt het meest: meer kamers (${stuks(w['aantal'], 'woning is', 'woningen zijn')} alleen te klein).`,
  'helpt-te-duur': (_g, w) =>
    `Helpt het meest: de huur (${stuks(w['aantal'], 'woning is', 'woningen zijn')} alleen te duur).`,
  'helpt-geen-lift': (_g, w) =>
    `Helpt het meest: een lift (${stuks(w['aantal'], 'woning heeft', 'woningen hebben')} alleen een trap te veel).`,
  'helpt-huisdier': (_g, w) =>
    `Helpt het meest: ontheffing van de huisregel over huisdieren (${stuks(w['aantal'], 'woning', 'woningen')}).`,
  'helpt-contractvorm': (_g, w) =>
    `Helpt het meest: een andere contractvorm (${stuks(w['aantal'], 'woning', 'woningen')}).`,
  'helpt-zorgaanbieder-vol': (_g, w) =>
    `Helpt het meest: capaciteit bij de hoofdbegeleider (${stuks(w['aantal'], 'woning', 'woningen')}).`,
  'helpt-grens': (_g, w) => `Helpt: één plek meer in ${w['grens']}. Dan was deze persoon geplaatst.`,
  'helpt-woningen': () => 'Helpt: alleen meer woningen die passen.',
  'mist-gebied': (gebied, w) => `Helpt het meest: ${kandidaten(w)} die passen, maar niet in ${gebied} zoeken.`,
  'mist-te-klein': (_g, w) => `Alleen te klein voor ${kandidaten(w)}.`,
  'mist-te-duur': (_g, w) => `Alleen te duur voor ${kandidaten(w)}.`,
  'mist-geen-lift': (_g, w) => `Alleen door de trap niet geschikt voor ${kandidaten(w)}.`,
  'mist-huisdier': (_g, w) => `Alleen door de huisregel over huisdieren niet voor ${kandidaten(w)}.`,
  'mist-contractvorm': (_g, w) => `Alleen door de contractvorm niet voor ${kandidaten(w)}.`,
  'mist-zorgaanbieder-vol': (_g, w) => `Alleen de begeleiding is vol voor ${kandidaten(w)}.`,
  'woning-voor': (_g, w) => `Voor ${w['casusnummer']}. ${stuks(w['passend'], 'kandidaat past', 'kandidaten passen')}.`,
  'woning-zonder-kandidaat': () => 'Geen enkele kandidaat past bij deze woning.',
  'woning-leeg-door-afspraak': (_g, w) =>
    `${stuks(w['passend'], 'kandidaat past', 'kandidaten passen')}; een afspraak houdt haar leeg.`,
};
