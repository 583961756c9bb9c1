import { weiger } from '@weerthuis/domain';
import type { Taakmelding } from './taken-dienst.js';

/** May the owner report this of a task that stands so? A waiting task is freed by the hub alone. @throws Regelfout */
export function toetsStand(taak: { stand: string }, m: Taakmelding): void {
  if (taak.stand === 'wacht' && m.stand !== 'kan-niet')
    weiger({
      code: 'taak-wacht',
      soort: 'conflict',
      titel: 'Deze taak wacht nog op een andere taak.',
      detail:
        'De taak gaat open als waar hij op wacht gereed is (taakplan van de regio). Wacht daarop, of meld kan-niet. Er is niets gewijzigd.',
      van: 'regioprofiel',
      veld: 'stand',
    });
  if (taak.stand === 'terug-te-draaien') return toetsTerug(m);
  if (taak.stand === 'vervallen' || taak.stand === 'ongedaan')
    weiger({
      code: 'taak-voorbij',
      soort: 'conflict',
      titel: 'Deze taak loopt niet meer.',
      detail: `De taak staat op '${taak.stand}' (taakplan van de regio). Bel het matchingspunt als hij weer moet lopen. Er is niets gewijzigd.`,
      van: 'regioprofiel',
      veld: 'stand',
    });
  if (m.stand === 'kan-niet' && !m.reden)
    weiger({
      code: 'reden-ontbreekt',
      soort: 'ongeldig',
      titel: 'Waarom het niet kan, ontbreekt.',
      detail:
        'Bij kan-niet hoort een reden (taakplan van de regio). Kies een reden uit de lijst. Er is niets gewijzigd.',
      van: 'regioprofiel',
      veld: 'reden',
    });
}

/** What must be taken back can only be reported as taken back. */
function toetsTerug(m: Taakmelding): void {
  if (m.stand === 'ongedaan') return;
  weiger({
    code: 'taak-terug-te-draaien',
    soort: 'conflict',
    titel: 'Deze taak moet worden teruggedraaid.',
    detail:
      'De plaatsing is afgebroken (taakplan van de regio). Draai terug wat geregeld was en meld dan ongedaan. Er is niets gewijzigd.',
    van: 'regioprofiel',
    veld: 'stand',
  });
}
