import assert from 'node:assert/strict';
import type { Werkplek } from '../browser/werkplek.js';
import type { Proef } from './proef.js';

/** A draft that was never made is a 404, which a browser tells by itself. */
const GEEN_CONCEPT = /404.*concepten/;
const LIJSTEN = ['/casussen', '/aanmelden', '/plekken', '/capaciteit', '/overnemen'];

/** After a page opened nothing has the focus: then the first tab gives it. */
async function metFocus(w: Werkplek): Promise<void> {
  if (await w.pagina.evaluate<boolean>('document.activeElement === document.body')) await w.toets('Tab');
}

/** Presses tab until the focus is on this. @throws Error when a whole round passes it by */
async function tabTot(w: Werkplek, wat: RegExp): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    await metFocus(w);
    if (wat.test(await w.focus())) return;
    await w.toets('Tab');
  }
  throw new Error(`Met tab niet te bereiken: ${wat}`);
}

async function typ(w: Werkplek, veld: RegExp, tekst: string): Promise<void> {
  await tabTot(w, veld);
  await w.pagina.keyboard.type(tekst);
}

/** In which order a date field takes day and month is up to the browser; so its value is set where the focus is. */
async function dag(w: Werkplek, veld: string, datum: string): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    await metFocus(w);
    const label = await w.pagina
      .locator(':focus')
      .evaluateAll(([el]) =>
        el && 'labels' in el ? ((el as unknown as { labels: { innerText: string }[] }).labels[0]?.innerText ?? '') : '',
      );
    if (label === veld) return w.pagina.locator(':focus').fill(datum);
    await w.toets('Tab');
  }
  throw new Error(`Met tab niet te bereiken: ${veld}`);
}

const druk = async (w: Werkplek, knop: RegExp): Promise<void> => {
  await tabTot(w, knop);
  await w.toets('Enter');
};

const stap = (w: Werkplek, titel: string): Promise<void> =>
  w.pagina.locator('.stap--nu').getByRole('heading', { name: titel }).waitFor();

export const zorg: readonly Proef[] = [
  {
    naam: 'de begeleider opent elk scherm van zorg, zonder fout in de console en zonder overtreding van axe',
    kort: true,
    async doe({ inloggen }) {
      const w = await inloggen('begeleider');
      for (const pad of LIJSTEN) {
        await w.ga(pad);
        await w.eisToegankelijk(pad);
      }
      w.eisSchoon(GEEN_CONCEPT);
      await w.sluit();
    },
  },
  {
    naam: 'een planner heeft plekken en capaciteit, en meldt niemand aan',
    async doe({ inloggen }) {
      const w = await inloggen('planner');
      await w.ga('/casussen');
      assert.equal(await w.pagina.getByRole('link', { name: 'Meld iemand aan' }).count(), 0);
      assert.equal(await w.pagina.getByRole('button', { name: 'Toon namen' }).count(), 0);
      await w.ga('/aanmelden');
      assert.equal(await w.pagina.locator('h1').innerText(), 'Deze pagina is er niet');
      await w.sluit();
    },
  },
  {
    naam: 'met het toetsenbord meldt de begeleider iemand aan; ongedaan maken kan tien seconden, daarna is zij binnen',
    async doe({ inloggen }) {
      const w = await inloggen('begeleider');
      const { nu } = (await (await w.pagina.request.get(`${w.url}/v1/ik`)).json()) as { nu: string };
      await w.ga('/casussen');
      await druk(w, /^link "Meld iemand aan"/);
      await w.pagina.getByRole('heading', { name: 'Meld iemand aan' }).waitFor();
      await typ(w, /^combobox "Gemeente van herkomst"/, 'Tilburg');
      await dag(w, 'In de voorziening sinds', '2025-01-10');
      await typ(w, /^textbox "Voornamen"/, 'Sanne');
      await typ(w, /^textbox "Achternaam"/, 'Voorbeeld');
      await dag(w, 'Geboortedatum', '1991-04-12');
      await druk(w, /^button "Maak de casus en ga verder"/);
      await stap(w, 'Vertegenwoordiger');
      await druk(w, /^button "Geen vertegenwoordiger, ga verder"/);
      await stap(w, 'Toestemming');
      await tabTot(w, /^radio "Ondertekend"/);
      await w.toets('Space');
      await druk(w, /^button "Leg de toestemming vast"/);
      await stap(w, 'Woonprofiel');
      await typ(w, /^spinbutton "Minste aantal kamers/, '2');
      await tabTot(w, /^radio "Waakvlam"/);
      await w.toets('Space', 'ArrowDown', 'ArrowDown');
      await typ(w, /^spinbutton "Uren begeleiding per week"/, '4');
      await typ(w, /^textbox "Bruto jaarinkomen/, '19.000');
      await druk(w, /^button "Leg het woonprofiel vast"/);
      await stap(w, 'Woonklaar');
      await druk(w, /^button "Verklaar de cliënt woonklaar"/);
      await stap(w, 'Nakijken en indienen');
      await w.eisToegankelijk('nakijken');
      await tabTot(w, /^radio "Wmo/);
      await w.toets('Space');
      await druk(w, /^button "Dien de aanmelding in"/);
      await w.pagina.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
      await w.toets('z');
      await w.pagina.getByRole('button', { name: 'Ongedaan maken' }).waitFor({ state: 'detached' });
      await w.pagina.getByText('Er is nog niets verstuurd.').first().waitFor();
      await druk(w, /^link "Maak de aanmelding af"/);
      await stap(w, 'Nakijken en indienen');
      await tabTot(w, /^radio "Wmo/);
      await w.toets('Space');
      await druk(w, /^button "Dien de aanmelding in"/);
      await w.pagina.getByText('Het matchingspunt beoordeelt de aanmelding.').first().waitFor({ timeout: 60_000 });
      await w.eisToegankelijk(`casus op ${nu}`);
      w.eisSchoon(GEEN_CONCEPT);
      await w.sluit();
    },
  },
];
