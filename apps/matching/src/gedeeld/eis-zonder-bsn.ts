import { bevatBsn, weiger } from '@weerthuis/domain';

/** A BSN never comes to the hub, in whatever field. The text is neither kept nor repeated. @throws Regelfout */
export function eisZonderBsn(veld: string, ...teksten: readonly (string | undefined)[]): void {
  if (teksten.some((tekst) => tekst && bevatBsn(tekst)))
    weiger({
      code: 'bsn-niet-toegestaan',
      soort: 'ongeldig',
      titel: 'In dit veld staat een BSN.',
      detail: `Veld \`${veld}\`; een BSN gaat nooit naar matchingspunt of corporatie (convenant). Gebruik het casusnummer. De tekst is niet bewaard en niet verstuurd.`,
      van: 'convenant',
      veld,
    });
}
