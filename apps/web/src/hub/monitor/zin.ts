import { aantal, hoofdletter, inWoorden } from '../../kern/datum.js';
import type { Contingent, Telling } from './gegevens.js';

const STAP: Readonly<Record<string, string>> = {
  'aanmelding-plaatsing': 'Van aanmelding tot plaatsing',
  'plaatsing-sleutel': 'Van plaatsing tot sleutel',
  'woonklaar-sleutel': 'Van woonklaar tot sleutel',
  'sleutel-verhuizing': 'Van sleutel tot verhuizing',
  'verhuizing-inschrijving': 'Van verhuizing tot inschrijving',
  'verhuizing-plek-vrij': 'Van verhuizing tot plek vrij',
  'plek-vrij-ingevuld': 'Van plek vrij tot opnieuw bezet',
  verblijf: 'Verblijf in de voorziening',
};
export const zegTraject = (stap: string): string => STAP[stap] ?? hoofdletter(stap.replaceAll('-', ' '));

/** What the agreements brought about so far. */
export function zegCijfers(t: Telling): string {
  if (t.gehuisvest === 0) return 'Er is nog niemand verhuisd. Wat onderweg is, staat bij de plaatsingen.';
  const wacht = t.dagenWoonklaarTotSleutelMediaan;
  return [
    `${hoofdletter(inWoorden(t.gehuisvest))} ${t.gehuisvest === 1 ? 'huishouden woont' : 'huishoudens wonen'} in een eigen huis.`,
    `${hoofdletter(aantal(t.plekkenVrij, 'plek kwam vrij', 'plekken kwamen vrij'))}, ${inWoorden(t.wachtlijstDoorgeschoven)} ${t.wachtlijstDoorgeschoven === 1 ? 'ging' : 'gingen'} naar de volgende van een wachtlijst.`,
    wacht !== undefined &&
      t.gehuisvest >= 5 &&
      `Van woonklaar tot sleutel duurt in het midden ${aantal(Math.round(wacht), 'dag', 'dagen')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was agreed: at least, at most, or aimed at. */
export const afspraak = (c: Contingent): string =>
  [
    c.minimum !== undefined && `minstens ${c.minimum}`,
    c.streef !== undefined && `streven ${c.streef}`,
    c.maximum !== undefined && `hoogstens ${c.maximum}`,
  ]
    .filter(Boolean)
    .join(', ');
