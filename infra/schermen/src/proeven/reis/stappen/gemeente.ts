import type { Stap } from '../daad.js';

/** From the first research to the decision; then urgentie. */
export const beschik = (casusnummer: string): readonly Stap[] => [
  {
    wie: 'indicatie',
    werk: 'Begin het onderzoek',
    doe: [
      { letter: 'a', knop: 'Begin het onderzoek' },
      { letter: 'a', knop: 'Leg de aanvraag vast' },
      { kies: 'Toegekend' },
      { typ: 'Kenmerk van de beschikking', tekst: `WMO-${casusnummer}` },
      { beeld: 'stap-2-beschikking' },
      { druk: 'Leg de beschikking vast' },
      { ziet: /^Toegekend vanaf/ },
      { toets: 'melding, toegekend' },
    ],
  },
  {
    wie: 'indicatie',
    werk: 'Beslis over de urgentie',
    doe: [
      { druk: 'Beslis over de urgentie' },
      { kies: 'Toegekend' },
      { druk: 'Leg het besluit vast' },
      { ziet: 'Besluit opnieuw' },
    ],
  },
];

const zegJa =
  (wie: 'indicatie' | 'inkomen', werk: string, knop: string) =>
  (casusnummer: string): Stap => ({
    wie,
    werk,
    doe: [{ ziet: casusnummer }, { druk: knop, bij: casusnummer }, { ziet: 'Ongedaan maken' }],
  });

export const indicatieStaat = zegJa('indicatie', 'Staat de indicatie?', 'Ja, de indicatie staat');
export const inkomenKan = zegJa('inkomen', 'Kan het inkomen op tijd beginnen?', 'Ja, het inkomen kan beginnen');

/** Asks for the benefit and grants it from this day. */
export const regelInkomen = (vanaf: string): Stap => ({
  wie: 'inkomen',
  werk: 'Regel het inkomen vóór de sleutel',
  doe: [
    { druk: 'Vraag een uitkering aan' },
    { dag: 'Gevraagd vanaf', op: vanaf },
    { druk: 'Leg de aanvraag vast' },
    { druk: 'Beslis over uitkering' },
    { druk: 'Leg het besluit vast' },
    { weg: 'Leg het besluit vast' },
    { beeld: 'stap-7-inkomen' },
    { toets: 'inkomen' },
  ],
});

export const schrijfIn: Stap = {
  wie: 'inkomen',
  werk: 'Leg de inschrijving vast',
  doe: [{ druk: 'Leg de inschrijving vast' }, { weg: 'Leg de inschrijving vast' }],
};

/** Over the border: the gemeente that pays now offers it to the one that will. */
export const draagOver = (totEnMet: string): Stap => ({
  wie: 'herkomstInkomen',
  werk: 'Draag het inkomen over',
  doe: [
    { dag: 'Wij betalen tot en met', op: totEnMet },
    { druk: 'Bied de overdracht aan' },
    { weg: 'Bied de overdracht aan' },
  ],
});

export const aanvaard = (vanaf: string): Stap => ({
  wie: 'inkomen',
  werk: 'Aanvaard de overdracht',
  doe: [{ dag: 'Wij betalen vanaf', op: vanaf }, { druk: 'Aanvaard de overdracht' }, { weg: 'Aanvaard de overdracht' }],
});

/** The gap is on the queue of who can close it, and is gone from there when the dates meet. */
export const sluitGat = (vanaf: string): Stap => ({
  wie: 'inkomen',
  werk: /^Sluit een gat: inkomen/,
  doe: [
    { ziet: 'Na de sleutel is er geen inkomen' },
    { toets: 'inkomen met een gat' },
    { druk: 'Beslis over uitkering' },
    { dag: 'Eerste dag', op: vanaf },
    { druk: 'Leg het besluit vast' },
    { weg: 'Leg het besluit vast' },
    { ziet: /het inkomen sluit aan/ },
  ],
});
