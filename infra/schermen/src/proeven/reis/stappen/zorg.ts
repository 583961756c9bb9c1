import type { Stap } from '../daad.js';

export interface Persoon {
  voornamen: string;
  achternaam: string;
  geboortedatum: string;
  bsn: string;
  telefoon: string;
}

/** Registers somebody, up to what goes out. `wonen`: the gemeente where the person wants to live. */
export const schrijfAanmelding = (p: Persoon, herkomst: string, wonen: string): Stap => ({
  wie: 'begeleider',
  ga: '/casussen',
  doe: [
    { druk: /^Meld iemand aan/ },
    { ziet: 'Gemeente van herkomst' },
    { typ: 'Gemeente van herkomst', tekst: herkomst },
    { dag: 'In de voorziening sinds', op: '2025-01-10' },
    { typ: 'Voornamen', tekst: p.voornamen },
    { typ: 'Achternaam', tekst: p.achternaam },
    { dag: 'Geboortedatum', op: p.geboortedatum },
    { typ: 'BSN', tekst: p.bsn },
    { typ: 'Telefoon', tekst: p.telefoon },
    { beeld: 'stap-1-aanmelden' },
    { druk: 'Maak de casus en ga verder' },
    { druk: 'Geen vertegenwoordiger, ga verder' },
    { kies: 'Ondertekend' },
    { druk: 'Leg de toestemming vast' },
    { typ: 'Minste aantal kamers', tekst: '2' },
    { typ: 'Voeg een gemeente toe', tekst: wonen },
    { kies: /^Midden/ },
    { typ: 'Uren begeleiding per week', tekst: '6' },
    { typ: 'Bruto jaarinkomen', tekst: '18.000' },
    { beeld: 'stap-1-woonprofiel' },
    { druk: 'Leg het woonprofiel vast' },
    { druk: 'Verklaar de cliënt woonklaar' },
    { toets: 'nakijken' },
  ],
});

/** Sends it; until ten seconds later it can be undone. */
export const dienIn: Stap = {
  wie: 'begeleider',
  doe: [
    { kies: /^Wmo/ },
    { kies: 'Vraag de gemeente om urgentie' },
    { beeld: 'stap-1-indienen' },
    { druk: 'Dien de aanmelding in' },
    { ziet: 'Ongedaan maken' },
  ],
};

export const isIngediend: Stap = {
  wie: 'begeleider',
  doe: [{ ziet: 'Het matchingspunt beoordeelt de aanmelding.' }, { toets: 'casus, ingediend' }],
};

export const maakOngedaan: Stap = {
  wie: 'begeleider',
  doe: [
    { letter: 'z', knop: 'Ongedaan maken' },
    { ziet: 'Er is nog niets verstuurd.' },
    { druk: 'Maak de aanmelding af' },
  ],
};

/** The person's own yes, asked in a conversation, and the pledge to support. */
export const clientZegtJa: Stap = {
  wie: 'begeleider',
  werk: /^Vraag de cliënt om een antwoord/,
  doe: [
    { ziet: 'Lees voor: wat een nee betekent' },
    { beeld: 'stap-6-client' },
    { letter: 'a', knop: 'De cliënt zegt ja' },
    { ziet: 'zei ja' },
  ],
};

/** The person's own no; what it means was read aloud before. */
export const clientZegtNee = (reden: string): Stap => ({
  wie: 'begeleider',
  werk: /^Vraag de cliënt om een antwoord/,
  doe: [
    { letter: 'b', knop: 'De cliënt zegt nee' },
    { ziet: 'Waarom niet' },
    { typ: 'Waarom niet', tekst: reden },
    { toets: 'de cliënt zegt nee' },
    { druk: 'Leg nee vast' },
    { weg: 'Leg nee vast' },
  ],
});

export const zegBegeleidingToe: Stap = {
  wie: 'begeleider',
  werk: 'Kan de begeleiding op tijd beginnen?',
  doe: [{ letter: 'a', knop: 'Zeg begeleiding toe' }, { weg: 'Zeg begeleiding toe' }],
};

/** Who it is, to whom may know; once everybody said a first yes. */
export const geefNaamVrij: Stap = {
  wie: 'begeleider',
  werk: 'Geef vrij wie het is',
  doe: [
    { beeld: 'stap-6-naam' },
    { toets: 'casus, wie het is' },
    { letter: 'a', knop: 'Geef vrij wie het is' },
    { weg: 'Geef vrij wie het is' },
  ],
};

/** Goals, first day and what the person does by day: the lines of ondersteuning and dag. */
export const regelBegeleiding = (nu: string): Stap => ({
  wie: 'begeleider',
  werk: 'Schrijf het begeleidingsplan',
  doe: [
    { typ: 'Wat wil de cliënt bereiken', tekst: 'Een vaste dag in de week koken' },
    { dag: 'Uiterlijk', op: nu },
    { druk: 'Leg de doelen vast' },
    { ziet: 'Wijzig de doelen' },
    { dag: 'Eerste dag van de begeleiding', op: nu },
    { druk: 'Leg de eerste dag vast' },
    { weg: 'Leg de eerste dag vast' },
    { typ: 'Wat', tekst: 'Vrijwilligerswerk' },
    { dag: 'Vanaf', op: nu },
    { druk: 'Leg de daginvulling vast' },
    { ziet: /^Vrijwilligerswerk, vanaf/i },
    { beeld: 'stap-7-begeleiding' },
    { toets: 'begeleiding' },
  ],
});

export const clientZegtDefinitiefJa: Stap = {
  wie: 'begeleider',
  werk: /^Vraag de cliënt om een definitief antwoord/,
  doe: [{ letter: 'a', knop: 'De cliënt zegt definitief ja' }, { weg: 'De cliënt zegt definitief ja' }],
};

export const meldVerhuizing: Stap = {
  wie: 'begeleider',
  werk: 'Meld de verhuizing',
  doe: [
    { beeld: 'stap-10-verhuisd' },
    { druk: 'Meld de verhuizing' },
    { druk: 'Meld dat de plek vrij is' },
    { weg: 'Meld dat de plek vrij is' },
    { toets: 'casus, verhuisd' },
  ],
};

/** Something came between; the cause stays with who supports. */
export const legOnderbrekingVast = (casus: string, tot: string): Stap => ({
  wie: 'begeleider',
  ga: `/casussen/${casus}`,
  doe: [
    { druk: 'Opname, detentie of terugval' },
    { dag: 'Rust tot en met', op: tot },
    { typ: 'Wat is er (blijft bij ons)', tekst: 'Opname' },
    { druk: 'Leg de onderbreking vast' },
    { ziet: /^Er loopt een onderbreking/ },
    { toets: 'casus die rust' },
  ],
});

export const isTerug = (casus: string): Stap => ({
  wie: 'begeleider',
  ga: `/casussen/${casus}`,
  doe: [{ druk: 'Meld dat de cliënt terug is' }, { weg: 'Meld dat de cliënt terug is' }],
});

export const leestNieuweDag = (casus: string): Stap => ({
  wie: 'begeleider',
  ga: `/casussen/${casus}`,
  doe: [{ ziet: /^Nieuwe dag om te tekenen/ }],
});
