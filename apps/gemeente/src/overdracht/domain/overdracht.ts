import type { Datum, Oin } from '@weerthuis/domain';
import { conflict } from '../../kern/nee.js';
import type { Spoor } from '../../sporen/domain/spoor.js';

/** An overdracht needs a plaatsing in another gemeente. @throws Regelfout */
export function eisAndereGemeente(vestiging: Oin | undefined, eigen: Oin): asserts vestiging is Oin {
  if (vestiging && vestiging !== eigen) return;
  conflict({
    code: 'overdracht-niet-nodig',
    titel: 'Er valt niets over te dragen.',
    detail: vestiging
      ? 'De persoon blijft in deze gemeente wonen (convenant).'
      : 'Er is nog geen gemeente van vestiging (convenant).',
    nu: vestiging ? 'Regel het inkomen hier.' : 'Wacht op voorlopig akkoord.',
    van: 'convenant',
  });
}

/** An overdracht is offered once and accepted once. @throws Regelfout */
export function eisAangeboden(o: { stand: string; richting: string }): void {
  if (o.stand === 'aangeboden' && o.richting === 'in') return;
  conflict({
    code: 'overdracht-past-niet',
    titel: 'Deze overdracht kan niet worden aanvaard.',
    detail: `De overdracht staat op '${o.stand}' (${o.richting}); de gemeente van vestiging aanvaardt één keer (convenant).`,
    nu: 'Wijzig daarna het spoor zelf.',
    van: 'convenant',
  });
}

const loopt = (s: Spoor): boolean => s.stand === 'aangevraagd' || s.stand === 'toegekend';

/** The kinds of tracks that run, each once, in the order of the alphabet. */
export const lopendeSoorten = (sporen: readonly Spoor[]): string[] =>
  [...new Set(sporen.filter(loopt).map(({ soort }) => soort))].sort();

/** The benefits that stop here on `tot`: those that run longer than that. */
export const teBeeindigen = <S extends Spoor>(sporen: readonly S[], tot: Datum): S[] =>
  sporen.filter((s) => s.soort === 'uitkering' && s.stand === 'toegekend' && (!s.tot || s.tot > tot));
