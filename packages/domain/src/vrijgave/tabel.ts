import type { Gegeven } from './gegeven.js';
import * as aanmelding from './tabel/aanmelding.js';
import * as bezwaar from './tabel/bezwaar.js';
import * as besluit from './tabel/besluit.js';
import * as gemeente from './tabel/gemeente.js';
import * as groepstelling from './tabel/groepstelling.js';
import * as herroeping from './tabel/herroeping.js';
import * as landing from './tabel/landing.js';
import * as naSleutel from './tabel/na-sleutel.js';
import * as onderbreking from './tabel/onderbreking.js';
import * as persoon from './tabel/persoon.js';
import * as plaatsing from './tabel/plaatsing.js';
import * as vraag from './tabel/vraag.js';
import * as vergissing from './tabel/vergissing.js';
import * as voordracht from './tabel/voordracht.js';
import * as woning from './tabel/woning.js';
import * as woonprofiel from './tabel/woonprofiel.js';

const groepen = [
  persoon,
  aanmelding,
  woonprofiel,
  gemeente,
  woning,
  voordracht,
  besluit,
  plaatsing,
  onderbreking,
  naSleutel,
  vergissing,
  bezwaar,
  herroeping,
  landing,
  vraag,
  groepstelling,
];

/**
 * Who may have what, from which step, why and on what ground. Everything that is not in it is denied. It cuts API
 * responses, events and exports alike. A row more is one line in `tabel/`; the laws in the test must still hold.
 */
export const vrijgave: readonly Gegeven[] = groepen.flatMap((bestand) => Object.values(bestand).flat());
