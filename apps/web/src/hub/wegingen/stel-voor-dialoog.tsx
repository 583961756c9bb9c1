import { Dialoog, Knop, Tekstvak, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Weging } from '../gemeen/typen.js';
import { DELEN } from './zeg-weging.js';

/** Other points per part, with a reason; nothing counts differently until somebody else puts it in force. */
export function StelVoorDialoog({ w, sluit }: { w: Weging; sluit: () => void }) {
  const navigeer = useNavigate();
  const [punten, zetPunten] = useState(() => Object.fromEntries(DELEN.map(([d]) => [d, String(w.delen[d] ?? 0)])));
  const [reden, zetReden] = useState('');
  const { doe, bezig, fout } = useDoe(({ id }) => {
    sluit();
    if (id) void navigeer({ to: '/hub/wegingen/$voorstel', params: { voorstel: id } });
  });
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const delen = Object.fromEntries(DELEN.map(([d]) => [d, Number(punten[d])]).filter(([d, n]) => n !== w.delen[d!]));
    doe({ pad: '/v1/wegingen/voorstellen', lichaam: { delen, reden }, zegt: 'Het voorstel ligt voor' });
  };
  return (
    <Dialoog titel="Stel andere wegingen voor" sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout && <Fout fout={fout} />}
        <p>Er telt nog niets anders. Je ziet eerst wie er door verandert; een collega stelt het vast.</p>
        {DELEN.map(([deel, naam, per]) => (
          <Tekstveld
            key={deel}
            label={naam}
            uitleg={`Punten ${per}. Nu ${w.delen[deel]}.`}
            type="number"
            kort
            required
            min={0}
            max={500}
            step={1}
            value={punten[deel] ?? ''}
            onChange={(e) => zetPunten({ ...punten, [deel]: e.target.value })}
          />
        ))}
        <Tekstvak
          label="Waarom"
          uitleg="Blijft bij de weging staan, overal waar zij telt. Geen namen of casusnummers."
          required
          minLength={10}
          maxLength={500}
          value={reden}
          onChange={(e) => zetReden(e.target.value)}
        />
        <div className="knoppen">
          <Knop eerst type="submit" bezig={bezig}>
            Leg het voorstel voor
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
