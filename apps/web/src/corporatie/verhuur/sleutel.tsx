import { Knop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Overeenkomst } from '../kern/vragen.js';

/** The key is given: from the first day of rent on this corporatie covers the roof. */
export function Sleutel({ contract }: { contract: Overeenkomst }) {
  const { nu } = useIk();
  const [op, zetOp] = useState(nu);
  const [huur, zetHuur] = useState(contract.ingangsdatum);
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier">
      <Tekstveld
        kort
        type="date"
        label="Dag dat de sleutel is gegeven"
        max={nu}
        value={op}
        onChange={(e) => zetOp(e.target.value)}
      />
      <Tekstveld
        kort
        type="date"
        label="Eerste dag van de huur"
        value={huur}
        onChange={(e) => zetHuur(e.target.value)}
      />
      <p className="stil klein">Zorg en de gemeente horen het meteen. Verhuisd en ingeschreven zijn feiten van hen.</p>
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!op || !huur}
          onClick={() =>
            doe({
              pad: `/v1/plaatsingen/${contract.plaatsing}/sleutel`,
              lichaam: { op, huurVanaf: huur },
              zegt: 'Vastgelegd dat de sleutel is gegeven',
            })
          }
        >
          Leg vast dat de sleutel is gegeven
        </Knop>
      </div>
    </div>
  );
}
