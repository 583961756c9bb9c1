import { Knop, Kop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';

/** That the person stands at the new address in the BRP. */
export function Inschrijfblok({ casus }: { casus: string }) {
  const { nu } = useIk();
  const [op, zetOp] = useState(nu);
  const { doe, bezig, fout } = useDoe();
  return (
    <section aria-labelledby="kop-inschrijving">
      <Kop niveau={2} id="kop-inschrijving">
        Inschrijving (BRP)
      </Kop>
      <div className="formulier">
        <Tekstveld
          kort
          type="date"
          max={nu}
          label="Ingeschreven op"
          value={op}
          onChange={(e) => zetOp(e.target.value)}
        />
        {fout && <Fout fout={fout} />}
        <div className="knoppen">
          <Knop
            bezig={bezig}
            onClick={() =>
              doe({ pad: `/v1/casussen/${casus}/inschrijving`, lichaam: { op }, zegt: 'De inschrijving is vastgelegd' })
            }
          >
            Leg de inschrijving vast
          </Knop>
        </div>
      </div>
    </section>
  );
}
