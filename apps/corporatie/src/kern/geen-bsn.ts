import { bevatBsn, weiger } from '@weerthuis/domain';

/** Refuses a BSN in any text of the input: a corporatie has no ground for it. @throws Regelfout bsn-niet-toegestaan */
export function weigerBsn(invoer: object): void {
  for (const [veld, waarde] of Object.entries(invoer))
    if (typeof waarde === 'string' && bevatBsn(waarde))
      weiger({
        code: 'bsn-niet-toegestaan',
        soort: 'ongeldig',
        titel: 'In dit veld staat een BSN.',
        detail: `Veld ${veld}; een BSN gaat nooit naar matchingspunt of corporatie (convenant). Gebruik het casusnummer. De tekst is niet bewaard en niet verstuurd.`,
        van: 'convenant',
        veld,
      });
}
