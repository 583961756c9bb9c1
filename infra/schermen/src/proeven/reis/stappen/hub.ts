import type { Stap } from '../daad.js';

export const laatToe: Stap = {
  wie: 'coordinator',
  werk: 'Laat toe, of vraag iets na',
  doe: [
    { letter: 'a', knop: 'Laat toe' },
    { ziet: 'Ongedaan maken' },
    { beeld: 'stap-3-toelaten' },
    { weg: 'Laat toe' },
    { toets: 'aanmelding' },
  ],
};

/** Proposes this person alone for the home, from `startOp`: whoever else the screen proposed is taken off. */
export const draagVoor = (aanbod: string, casusnummer: string, startOp: string): Stap => ({
  wie: 'coordinator',
  ga: '/hub/woningen',
  doe: [
    { open: `/hub/woningen/${aanbod}` },
    { ziet: casusnummer },
    { zonder: /voor de voordracht$/ },
    { kies: `Kies ${casusnummer} voor de voordracht` },
    { beeld: 'stap-5-woning' },
    { letter: 'v', knop: /^Draag .* voor/ },
    { ziet: 'Intrekken van de woning op' },
    { dag: 'Intrekken van de woning op', op: startOp },
    { toets: 'voordragen' },
    { beeld: 'stap-5-voordragen' },
    { druk: /^Draag voor$/ },
    { ziet: 'Voor deze woning loopt een voordracht.' },
  ],
});

/** The gap that threatens, found in the queue: the board names the line, and who must close it. */
export const zietGat: Stap = {
  wie: 'coordinator',
  werk: 'Er dreigt een gat',
  doe: [{ ziet: /Inkomen/ }, { toets: 'plaatsing met een gat' }, { beeld: 'gat-op-het-bord' }],
};

/** Writes down what a party said on the phone, at the question that lies open. */
export const legVastNaBellen = (voordracht: string, gesproken: string): Stap => ({
  wie: 'coordinator',
  ga: `/hub/voordrachten/${voordracht}`,
  doe: [
    { druk: /^Leg antwoord vast/ },
    { ziet: 'Wat zeiden zij' },
    { kies: 'Ja, akkoord' },
    { typ: 'Wie sprak je', tekst: gesproken },
    { toets: 'antwoord van een partij' },
    { druk: 'Leg ja vast' },
    { ziet: /vastgelegd na telefoon .*te bevestigen/ },
  ],
});

/** What came of it. */
export const leest = (voordracht: string, tekst: RegExp): Stap => ({
  wie: 'coordinator',
  ga: `/hub/voordrachten/${voordracht}`,
  doe: [{ ziet: tekst }, { toets: 'voordracht' }],
});
