import { Dialoog, Keuze, Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { useCasusnummers } from '../../kern/nummers.js';
import { Fout } from '../../kern/uitkomst.js';
import { UITKOMST, zegBezwaar, type Bezwaar } from './zeg-bezwaar.js';

/** Decide, put off once, or take back: what may be done depends on whether we decide. */
export function BehandelDialoog({ b, sluit }: { b: Bezwaar; sluit: () => void }) {
  const { organisatie } = useIk();
  const { nummer } = useCasusnummers();
  const [uitkomst, zetUitkomst] = useState('');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe(sluit);
  const pad = `/v1/bezwaren/${b.id}`;
  const wij = b.beslisser === organisatie.oin;
  const beslis = () =>
    uitkomst ? doe({ pad: `${pad}/beslissing`, lichaam: { uitkomst }, zegt: 'Er is beslist' }) : zetMist(true);
  return (
    <Dialoog titel={`${zegBezwaar(b)}: ${nummer(b.casus)}`} sluit={sluit}>
      <div className="dialoog__inhoud">
        {fout && <Fout fout={fout} />}
        <p>
          Ingediend op {lang(b.op)}. Antwoord uiterlijk {lang(b.uiterlijk)}.{' '}
          {wij
            ? 'De begeleider krijgt de uitkomst meteen.'
            : 'Een ander beslist; intrekken kan zolang er geen antwoord is.'}
        </p>
        {wij && (
          <Keuze
            legenda="Uitkomst"
            opties={Object.entries(UITKOMST).map(([waarde, label]) => ({ waarde, label }))}
            waarde={uitkomst}
            kies={zetUitkomst}
            fout={mist && !uitkomst ? 'Kies een uitkomst.' : ''}
          />
        )}
        <div className="knoppen">
          {wij && (
            <Knop eerst bezig={bezig} onClick={beslis}>
              Beslis
            </Knop>
          )}
          {wij && b.stand === 'ingediend' && (
            <Knop bezig={bezig} onClick={() => doe({ pad: `${pad}/verdaging`, zegt: 'De termijn is verdaagd' })}>
              Verdaag één keer
            </Knop>
          )}
          <Knop bezig={bezig} onClick={() => doe({ pad: `${pad}/intrekking`, zegt: 'Ingetrokken' })}>
            Leg vast dat het is ingetrokken
          </Knop>
        </div>
      </div>
    </Dialoog>
  );
}
