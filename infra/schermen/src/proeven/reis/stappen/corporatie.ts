import type { Stap } from '../daad.js';

export const zegToe = (eenheid: string): Stap => ({
  wie: 'corporatie',
  ga: `/bezit/${eenheid}`,
  doe: [
    { beeld: 'stap-4-toezeggen' },
    { druk: 'Zeg de woning toe' },
    { ziet: 'Deze woning is toegezegd. Het matchingspunt zoekt er iemand bij.' },
  ],
});

export const zegVoorlopigJa: Stap = {
  wie: 'corporatie',
  werk: 'Zeg voorlopig ja of nee',
  doe: [{ beeld: 'stap-6-corporatie' }, { letter: 'a', knop: 'Zeg voorlopig ja' }, { weg: 'Zeg voorlopig ja' }],
};

/** A no has a reason out of the list, and none of them is about care. */
export const wijstAf = (reden: string): Stap => ({
  wie: 'corporatie',
  werk: 'Zeg voorlopig ja of nee',
  doe: [
    { letter: 'b', knop: 'Zeg nee' },
    { ziet: 'Reden van de afwijzing' },
    { typ: 'Reden van de afwijzing', tekst: reden },
    { toets: 'afwijzen' },
    { druk: 'Wijs af' },
    { weg: 'Wijs af' },
  ],
});

/** Today at the end of the day, so that it is still to come. */
export const planBezichtiging = (dag: string): Stap => ({
  wie: 'corporatie',
  werk: 'Plan de bezichtiging',
  doe: [
    { dag: 'Dag van de bezichtiging', op: dag },
    { tijd: 'Tijd', om: '23:45' },
    { druk: 'Plan de bezichtiging' },
    { ziet: /^Gepland:/ },
  ],
});

export const kandidaatKwam: Stap = {
  wie: 'corporatie',
  doe: [{ druk: 'De kandidaat kwam' }, { ziet: /^Bekeken:/ }],
};

export const toets: Stap = {
  wie: 'corporatie',
  werk: 'Leg de eigen toets vast',
  doe: [
    { kies: 'Geen bezwaar' },
    { beeld: 'stap-8-toets' },
    { druk: 'Leg de toets vast' },
    { ziet: 'Herzie de toets' },
    { toets: 'verhuur na de toets' },
  ],
};

export const zegDefinitiefJa: Stap = {
  wie: 'corporatie',
  werk: 'Zeg definitief ja of nee',
  doe: [{ letter: 'a', knop: 'Zeg definitief ja' }, { weg: 'Zeg definitief ja' }],
};

export const geefSleutel: Stap = {
  wie: 'corporatie',
  werk: 'Reik de sleutel uit',
  doe: [
    { beeld: 'stap-9-sleutel' },
    { druk: 'Leg vast dat de sleutel is gegeven' },
    { ziet: 'Open na de sleutel' },
    { toets: 'verhuur, na de sleutel' },
  ],
};

export const niemandKwam: Stap = {
  wie: 'corporatie',
  doe: [{ druk: 'Niemand kwam' }, { ziet: /^Kwam niet:/ }],
};

/** It rests: until when, and who bears the empty home; not why. */
export const leestRust = (kandidaatstelling: string): Stap => ({
  wie: 'corporatie',
  ga: `/verhuur/${kandidaatstelling}`,
  doe: [{ ziet: /^Dit staat stil tot en met/ }, { ziet: /leegstand/ }, { toets: 'verhuur die rust' }],
});

export const stelContractOp = (ingang: string): Stap => ({
  wie: 'corporatie',
  werk: 'Stel het huurcontract op',
  doe: [
    { dag: 'Eerste dag van de huur', op: ingang },
    { druk: 'Stel het huurcontract op' },
    { ziet: 'De huurder tekende' },
  ],
});

export const nietGetekend = (nieuweDag: string): Stap => ({
  wie: 'corporatie',
  doe: [
    { druk: 'Tekenen ging niet door' },
    { dag: 'Nieuwe dag om te tekenen', op: nieuweDag },
    { druk: 'Leg de nieuwe dag vast' },
    { weg: 'Leg de nieuwe dag vast' },
  ],
});

export const teken: Stap = {
  wie: 'corporatie',
  doe: [
    { druk: 'De huurder tekende' },
    { weg: 'De huurder tekende' },
    { druk: 'De corporatie tekende' },
    { ziet: 'Iedereen tekende.' },
    { beeld: 'stap-9-contract' },
  ],
};

/** Whether what the hub wrote down after a call was so. */
export const oordeelt = (knop: 'Ja, dat zeiden wij' | 'Nee, dat klopt niet', gesproken: string): Stap => ({
  wie: 'corporatie',
  werk: 'Bevestig wat aan de telefoon is gezegd',
  zoek: gesproken,
  doe: [{ ziet: gesproken }, { toets: 'namens ons' }, { druk: knop }, { weg: knop }],
});
