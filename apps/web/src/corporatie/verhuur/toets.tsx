import { Keuze, Knop, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Kandidaat } from '../kern/vragen.js';

export const toetsKort = (k: Kandidaat | undefined): string | undefined =>
  k?.toets
    ? `${k.toets === 'bezwaar' ? 'Bezwaar' : 'Geen bezwaar'}${k.tweedeKans ? ', met tweede kans als voorwaarde' : ''}`
    : undefined;

/** The outcome of the own check. What was looked up stays in the corporatie's own administration. */
export function Toets({ kandidaat, eerst }: { kandidaat: Kandidaat; eerst: boolean }) {
  const [open, zetOpen] = useState(!kandidaat.toets);
  const [uitkomst, kies] = useState<string>();
  const [tweedeKans, zetTweedeKans] = useState(false);
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe(() => zetOpen(false));
  if (!open)
    return (
      <div className="knoppen">
        <Knop onClick={() => zetOpen(true)}>Herzie de toets</Knop>
      </div>
    );
  const stuur = () =>
    uitkomst
      ? doe({
          pad: `/v1/kandidaten/${kandidaat.id}/toets`,
          lichaam: { uitkomst, tweedeKans },
          zegt: 'De uitkomst van de toets is vastgelegd',
        })
      : zetMist(true);
  return (
    <div className="formulier">
      <Keuze
        legenda="Uitkomst van de eigen toets"
        opties={[
          { waarde: 'geen-bezwaar', label: 'Geen bezwaar' },
          { waarde: 'bezwaar', label: 'Bezwaar', uitleg: 'Dan past alleen nog nee, met een reden uit de lijst.' },
        ]}
        {...(uitkomst && { waarde: uitkomst })}
        kies={kies}
        {...(mist && !uitkomst && { fout: 'Kies een uitkomst.' })}
      />
      <Vinkje
        label="Tweede kans als voorwaarde in het contract"
        checked={tweedeKans}
        onChange={(e) => zetTweedeKans(e.target.checked)}
      />
      <p className="stil klein">
        Alleen de uitkomst wordt bewaard. Wat je opzocht, blijft in jullie eigen administratie.
      </p>
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst={eerst} bezig={bezig} onClick={stuur}>
          Leg de toets vast
        </Knop>
      </div>
    </div>
  );
}
