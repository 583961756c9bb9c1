import { Feiten } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import type { Casus } from '../kern/typen.js';
import { bedrag, buurtnaam, gemeentenaam, huishouden, wijknaam, woorden } from '../kern/zeg.js';

/** What leaves, as it will leave: for reading over before it goes. */
export function Nakijken({ c }: { c: Casus }) {
  const p = c.woonprofiel;
  const lijst = (codes: readonly string[], naam: (code: string) => string) => codes.map(naam).join(', ');
  return (
    <Feiten
      feiten={[
        ['Huishouden', huishouden(c.leden)],
        ['Herkomst', c.herkomst && gemeentenaam(c.herkomst)],
        [
          'Toestemming',
          c.toestemming && `${c.toestemming.aan.join(', ')}, tot en met ${lang(c.toestemming.geldigTot)}`,
        ],
        ['Woonklaar', c.woonklaarTot && `tot en met ${lang(c.woonklaarTot)}`],
        ['Kamers', p?.kamers],
        ['Huur tot', p && `${bedrag(p.huurgrensCent)} per maand (uit inkomen en huishouden)`],
        ['Trappen', p && (p.trapvrij ? 'woning zonder trappen' : 'geen bezwaar')],
        ['Huisdieren', p && (p.huisdieren.length > 0 ? p.huisdieren.join(', ') : 'geen')],
        ['Kind blijft slapen', p?.logeernachten ? `${p.logeernachten} nachten per maand` : undefined],
        ['Wil wonen in', p && (lijst(p.gewensteGemeenten, gemeentenaam) || 'de hele regio')],
        ['Wijken', p && lijst(p.gewensteWijken, wijknaam)],
        ['Netwerk in', p && lijst(p.netwerkBuurten, buurtnaam)],
        ['Liever niet in', p && lijst(p.teVermijdenBuurten, buurtnaam)],
        [
          'Contract',
          p?.contractvormen && p.contractvormen.length > 0 ? p.contractvormen.map(woorden).join(', ') : undefined,
        ],
        ['Begeleiding', p && `${woorden(p.intensiteit)}, ${p.urenPerWeek} uur per week`],
      ]}
    />
  );
}
