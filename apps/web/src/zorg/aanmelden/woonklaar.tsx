import { plusDagen } from '@weerthuis/domain';
import { Knop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';

/** That the person is ready for an own home, until a day. */
export function Woonklaar({ casus: c, verder }: { casus: Casus; verder: () => void }) {
  const { nu } = useIk();
  const [tot, zet] = useState(plusDagen(nu, 90));
  const { doe, bezig, fout } = useDoe(verder);
  return (
    <div className="formulier">
      <p className="stil">
        Kan de cliënt met de afgesproken hulp zelfstandig wonen? Twee weken voor het einde vragen we het opnieuw.
        Verlengen kan; de wachttijd blijft staan.
      </p>
      <Tekstveld
        kort
        type="date"
        label="Woonklaar tot en met"
        min={nu}
        value={tot}
        onChange={(e) => zet(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst
          bezig={bezig}
          uit={!tot}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${c.casus}/woonklaarverklaringen`,
              lichaam: { geldigTot: tot },
              zegt: 'Vastgelegd dat de cliënt woonklaar is',
            })
          }
        >
          Verklaar de cliënt woonklaar
        </Knop>
      </div>
    </div>
  );
}
