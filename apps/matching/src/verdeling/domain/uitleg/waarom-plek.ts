import type { Plekuitkomst } from '../uitkomst.js';
import { regelzin, type Bronnen } from './waarom-mens.js';
import type { Zin } from './zin.js';

/** Why a home goes to somebody, or to nobody; for its corporatie without who. */
export function waaromPlek({ invoer }: Bronnen, p: Plekuitkomst): Zin[] {
  const { beletten } = invoer.plekken.find((w) => w.aanbod === p.aanbod)!;
  const casusnummer = invoer.mensen.find((m) => m.casus === p.voor)?.casusnummer;
  if (casusnummer) return [{ code: 'woning-voor', waarden: { casusnummer, passend: p.passend } }];
  if (p.passend) return [{ code: 'woning-leeg-door-afspraak', waarden: { passend: p.passend } }];
  return [
    { code: 'woning-zonder-kandidaat', waarden: {} },
    ...beletten.slice(0, 1).map((belet) => regelzin('mist', belet)),
  ];
}
