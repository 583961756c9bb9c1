import { gemeente, gemeenteVan, wijk } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

/** Checks a tie: known gemeenten, and wijken that lie in them. @throws Regelfout */
export function eisGebieden(gemeenten: readonly string[], wijken: readonly string[] = []): void {
  const onbekend = gemeenten.find((code) => !gemeente(code)) ?? wijken.find((code) => !wijk(code));
  if (onbekend)
    ongeldig({
      code: 'gebied-onbekend',
      titel: 'Deze gebiedscode bestaat niet.',
      detail: `${onbekend} staat niet in de CBS-lijst van 2024.`,
      nu: 'Zoek de code op in de lijst.',
      veld: onbekend.startsWith('WK') ? 'wijken' : 'gemeenten',
      van: 'CBS',
    });
  const buiten = wijken.find((code) => !gemeenten.includes(gemeenteVan(code)));
  if (buiten)
    ongeldig({
      code: 'wijk-buiten-gemeente',
      titel: 'Deze wijk ligt in geen van de gemeenten.',
      detail: `${buiten} ligt in ${gemeenteVan(buiten)} (CBS-lijst van 2024).`,
      nu: 'Voeg die gemeente toe of haal de wijk weg.',
      veld: 'wijken',
      van: 'CBS',
    });
}
