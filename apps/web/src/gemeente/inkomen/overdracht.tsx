import { Feiten, Knop, Kop, Merk, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { plusDagen } from '@weerthuis/domain';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import { type Overdracht } from '../kern/vragen.js';
import { woorden } from '../../kern/woorden.js';
import type { Casusinkomen } from './use-inkomens.js';

/** From gemeente to gemeente, so that no day of benefit is missing. */
export function Overdrachtblok({ rij }: { rij: Casusinkomen }) {
  const o = rij.overdrachten.findLast((een) => een.stand !== 'ingetrokken');
  const weg = rij.rollen.includes('herkomst') && !rij.rollen.includes('vestiging');
  return (
    <section aria-labelledby="kop-overdracht">
      <Kop niveau={2} id="kop-overdracht">
        Overdracht
      </Kop>
      {o ? (
        <Feiten
          feiten={[
            [
              'Stand',
              <Merk soort={o.stand === 'aanvaard' ? 'gereed' : 'wacht'}>
                {o.richting === 'in'
                  ? `${o.stand} door de andere gemeente`.replace(
                      'aanvaard door de andere gemeente',
                      'door ons aanvaard',
                    )
                  : o.stand}
              </Merk>,
            ],
            ['Loopt', o.sporen?.map(woorden).join(', ')],
            ['Herkomst betaalt', o.uitkeringTot && `tot en met ${lang(o.uitkeringTot)}`],
            ['Wij of zij betalen', o.uitkeringVanaf && `vanaf ${lang(o.uitkeringVanaf)}`],
          ]}
        />
      ) : (
        <p className="stil">
          {weg
            ? 'Er is nog niets overgedragen.'
            : rij.rollen.includes('herkomst')
              ? 'De persoon blijft in deze gemeente. Overdragen is niet nodig.'
              : 'De gemeente van herkomst bood nog niets aan.'}
        </p>
      )}
      {!o && weg && rij.plaatsing && <Bied rij={rij} />}
      {o?.richting === 'in' && o.stand === 'aangeboden' && <Aanvaard o={o} />}
    </section>
  );
}

function Bied({ rij }: { rij: Casusinkomen }) {
  const [tot, zetTot] = useState(rij.sleutel ? plusDagen(rij.sleutel, -1) : '');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier stap__in">
      <Tekstveld kort type="date" label="Wij betalen tot en met" value={tot} onChange={(e) => zetTot(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${rij.casus}/overdracht`,
              lichaam: { ...(tot && { uitkeringTot: tot }) },
              zegt: 'De overdracht is aangeboden',
            })
          }
        >
          Bied de overdracht aan
        </Knop>
      </div>
    </div>
  );
}

function Aanvaard({ o }: { o: Overdracht }) {
  const [vanaf, zetVanaf] = useState(o.uitkeringTot ? plusDagen(o.uitkeringTot, 1) : '');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier stap__in">
      <Tekstveld
        kort
        type="date"
        label="Wij betalen vanaf"
        uitleg={o.uitkeringTot && `Herkomst betaalt tot en met ${lang(o.uitkeringTot)}: de dag erna sluit aan.`}
        value={vanaf}
        onChange={(e) => zetVanaf(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          onClick={() =>
            doe({
              pad: `/v1/overdrachten/${o.id}/aanvaarding`,
              lichaam: { ...(vanaf && { uitkeringVanaf: vanaf }) },
              zegt: 'De overdracht is aanvaard',
            })
          }
        >
          Aanvaard de overdracht
        </Knop>
      </div>
    </div>
  );
}
