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

/** Money starts for known adults only. @throws Regelfout while nobody told who they are */
export function eisVolwassenen(volwassenen: readonly string[]): void {
  if (volwassenen.length) return;
  conflict({
    code: 'huishouden-onbekend',
    titel: 'Voor wie de uitkering begint, is nog niet bekend.',
    detail: 'De zorgorganisatie heeft het huishouden nog niet vrijgegeven (convenant).',
    nu: 'Wacht op de vrijgave, of aanvaard zonder begindatum.',
    van: 'convenant',
    veld: 'uitkeringVanaf',
  });
}

const loopt = (s: Spoor): boolean => s.stand === 'aangevraagd' || s.stand === 'toegekend';

/** The kinds of tracks that run, each once, in the order of the alphabet. */
export const lopendeSoorten = (sporen: readonly Spoor[]): string[] =>
  [...new Set(sporen.filter(loopt).map(({ soort }) => soort))].sort();

/** The benefits that stop here on `tot`: those that run longer than that. */
export const teBeeindigen = <S extends Spoor>(sporen: readonly S[], tot: Datum): S[] =>
  sporen.filter((s) => s.soort === 'uitkering' && s.stand === 'toegekend' && (!s.tot || s.tot > tot));

/** A track that was stopped for the overdracht runs on, unless somebody gave it another end since. */
export const hervat = (s: Spoor, gestoptPer: Datum | null, tot: Datum | null): Pick<Spoor, 'tot'> => ({
  tot: s.tot === gestoptPer ? tot : s.tot,
});

/** A track that was begun for the overdracht ends: today when money already went out, else as if it never began. */
export const stop = (s: Spoor, vandaag: Datum): Pick<Spoor, 'stand' | 'tot'> =>
  s.stand === 'toegekend'
    ? { stand: 'beeindigd', tot: s.vanaf && s.vanaf <= vandaag ? vandaag : null }
    : { stand: s.stand, tot: s.tot };
