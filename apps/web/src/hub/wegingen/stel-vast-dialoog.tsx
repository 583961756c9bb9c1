import { Dialoog, Knop, Kop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { hoofdletter } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Weging, Wegingsvoorstel } from '../gemeen/typen.js';
import { akkoordVan, verschillen, zegRol } from './zeg-weging.js';

const VELDEN = [
  ['naam', 'Wie zei ja', 'Naam en functie.'],
  ['op', 'Op welke dag', undefined],
  ['vindplaats', 'Waar het te lezen is', 'Verslag van een overleg, brief of besluit.'],
] as const;
type Veld = (typeof VELDEN)[number][0];

/** Puts the weights in force, with the yes of each party that decides on them. */
export function StelVastDialoog({ w, v, sluit }: { w: Weging; v: Wegingsvoorstel; sluit: () => void }) {
  const { nu } = useIk();
  const rollen = akkoordVan(w.wieBeslist);
  const [in_, zet] = useState<Record<string, string>>({});
  const { doe, bezig, fout } = useDoe(sluit);
  const lees = (rol: string, veld: Veld): string => in_[`${rol} ${veld}`] ?? '';
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const akkoorden = rollen.map((rol) => ({
      rol,
      naam: lees(rol, 'naam'),
      op: lees(rol, 'op'),
      vindplaats: lees(rol, 'vindplaats'),
    }));
    doe({
      pad: `/v1/wegingen/voorstellen/${v.id}/vaststelling`,
      lichaam: { akkoorden },
      zegt: 'De wegingen gelden vanaf nu',
    });
  };
  return (
    <Dialoog titel="Stel deze wegingen vast" sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout && <Fout fout={fout} />}
        <p>
          Vanaf nu telt overal: {verschillen(w.delen, v.delen).join(', ')}. Lopende voordrachten blijven zoals zij zijn.
        </p>
        {rollen.map((rol) => (
          <fieldset key={rol}>
            <legend>
              <Kop niveau={3}>Akkoord van {zegRol(rol)}</Kop>
            </legend>
            {VELDEN.map(([veld, label, uitleg]) => (
              <Tekstveld
                key={veld}
                label={label}
                uitleg={uitleg}
                required
                {...(veld === 'op' ? { type: 'date', kort: true, max: nu } : { minLength: veld === 'naam' ? 2 : 5 })}
                maxLength={veld === 'naam' ? 100 : 200}
                aria-label={`${label}, ${hoofdletter(zegRol(rol))}`}
                value={lees(rol, veld)}
                onChange={(e) => zet({ ...in_, [`${rol} ${veld}`]: e.target.value })}
              />
            ))}
          </fieldset>
        ))}
        <div className="knoppen">
          <Knop eerst type="submit" bezig={bezig}>
            Stel vast
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
