import { Feiten, Knop, Kop, Tekstvak } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { kort, lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { Fout } from '../../kern/uitkomst.js';
import { usePartijen } from '../gemeen/vragen.js';
import { Besluitvorm } from './besluitvorm.js';
import type { Overleg, Punt } from './gegevens.js';
import { loopt, zegBesluit, zegPunt } from './zeg-overleg.js';

/** One matter: what it is about, what was said, and what is decided. */
export function Puntpaneel({ o, p }: { o: Overleg; p: Punt }) {
  const { nu } = useIk();
  const { titel } = usePartijen();
  const { doe, bezig, fout } = useDoe();
  const pad = `/v1/overleggen/${o.id}/punten/${p.punt}`;
  return (
    <div className="overleg__punt">
      <section aria-labelledby="punt">
        <Kop niveau={2} id="punt">
          <span className="nr">{p.casusnummer}</span>: {zegPunt(p)}
        </Kop>
        <Feiten
          feiten={[
            ['Aan zet', titel(p.partij)],
            ['Uiterlijk', `${lang(p.uiterlijk)} (${totTermijn(nu, p.uiterlijk)})`],
            ['Besluit', p.besluit && zegBesluit(p.besluit)],
            ['Waarom', p.toelichting],
            ['Door', p.wie && p.voor && `${titel(p.wie)}, uiterlijk ${kort(p.voor)}${p.gedaan ? ', gedaan' : ''}`],
          ]}
        />
        <p>
          <Koppel to="/hub/kandidaten/$casus" params={{ casus: p.casus }}>
            Open de kandidaat
          </Koppel>
        </p>
        {fout && <Fout fout={fout} />}
        {loopt(p) && (
          <div className="knoppen">
            <Knop
              bezig={bezig}
              onClick={() => doe({ pad: `${pad}/gedaan`, lichaam: {}, zegt: 'De afspraak is gedaan' })}
            >
              Meld dat de afspraak gedaan is
            </Knop>
          </div>
        )}
      </section>
      <section aria-labelledby="besproken">
        <Kop niveau={2} id="besproken">
          Besproken
        </Kop>
        {p.notities.length > 0 ? (
          <ul className="overleg__notities">
            {p.notities.map((n, i) => (
              <li key={i}>{n}</li>
            ))}
          </ul>
        ) : (
          <p className="stil">Nog niets.</p>
        )}
        {o.stand !== 'gesloten' && <Notitie pad={pad} />}
      </section>
      {o.stand !== 'gesloten' && (
        <section aria-labelledby="besluit">
          <Kop niveau={2} id="besluit">
            {p.besluit ? 'Herzie het besluit' : 'Besluit'}
          </Kop>
          <Besluitvorm pad={pad} p={p} />
        </section>
      )}
    </div>
  );
}

function Notitie({ pad }: { pad: string }) {
  const [notitie, zet] = useState('');
  const { doe, bezig, fout } = useDoe(() => zet(''));
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    doe({ pad: `${pad}/bespreking`, lichaam: { notitie }, zegt: 'Genoteerd' });
  };
  return (
    <form onSubmit={verstuur}>
      {fout && <Fout fout={fout} />}
      <Tekstvak
        label="Wat is besproken"
        uitleg="Komt in het verslag. Geen namen, niets over gezondheid of geldzorgen."
        rows={3}
        required
        minLength={3}
        maxLength={1000}
        value={notitie}
        onChange={(e) => zet(e.target.value)}
      />
      <div className="knoppen">
        <Knop type="submit" bezig={bezig}>
          Noteer
        </Knop>
      </div>
    </form>
  );
}
