import { Fragment, useId, useState } from 'react';
import { Kop, Zin } from '../kader/kop.js';
import { Knop } from '../knop/knop.js';

type Waarden = Readonly<Record<string, string | undefined>>;

export interface VersiesProps {
  /** Field and its label, in the order of the form. */
  velden: readonly (readonly [veld: string, label: string])[];
  mijn: Waarden;
  ander: Waarden;
  /** Who changed it meanwhile, and when, such as "Noor Bakker om 10.42 uur". */
  wie: string;
  /** Gets, per field that differs, the value that was chosen. */
  bewaar: (gekozen: Record<string, string | undefined>) => void;
}

/** Two people changed the same thing: both versions side by side, chosen per field. Nothing is overwritten unseen. */
export function Versies({ velden, mijn, ander, wie, bewaar }: VersiesProps) {
  const id = useId();
  const anders = velden.filter(([veld]) => mijn[veld] !== ander[veld]);
  const [keuze, zet] = useState<Record<string, 'mijn' | 'ander'>>({});
  const klaar = anders.every(([veld]) => keuze[veld]);
  const kies = (veld: string, van: 'mijn' | 'ander') => zet((was) => ({ ...was, [veld]: van }));
  const uitkomst = () =>
    Object.fromEntries(anders.map(([veld]) => [veld, (keuze[veld] === 'mijn' ? mijn : ander)[veld]]));
  return (
    <section aria-labelledby={id} className="inhoud">
      <Kop niveau={2} id={id}>
        Iemand anders heeft dit net gewijzigd
      </Kop>
      <Zin>{wie} bewaarde een andere versie. Kies per veld wat blijft; er is nog niets overschreven.</Zin>
      <div className="versies">
        <span />
        <b>Jouw versie</b>
        <b>Versie van {wie}</b>
        {velden.map(([veld, label]) => {
          const verschilt = mijn[veld] !== ander[veld];
          return (
            <Fragment key={veld}>
              <span className="stil">{label}</span>
              {(['mijn', 'ander'] as const).map((van) => {
                const waarde = (van === 'mijn' ? mijn : ander)[veld] ?? 'leeg';
                return verschilt ? (
                  <label key={van} className="versies__anders">
                    <input
                      type="radio"
                      className="utrecht-radio-button"
                      name={`${id}-${veld}`}
                      checked={keuze[veld] === van}
                      onChange={() => kies(veld, van)}
                      aria-label={`${label}: ${van === 'mijn' ? 'jouw versie' : `versie van ${wie}`}, ${waarde}`}
                    />
                    <mark>{waarde}</mark>
                  </label>
                ) : (
                  <span key={van}>{waarde}</span>
                );
              })}
            </Fragment>
          );
        })}
      </div>
      <div className="knoppen">
        <Knop eerst uit={!klaar} onClick={() => bewaar(uitkomst())}>
          {klaar ? 'Bewaar opnieuw' : 'Kies eerst per veld'}
        </Knop>
      </div>
    </section>
  );
}
