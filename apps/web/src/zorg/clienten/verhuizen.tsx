import { Knop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus } from '../kern/typen.js';

/** The person slept in the new home: a fact of its own. */
export function Verhuisd({ casus: c, eerst }: { casus: Casus; eerst: boolean }) {
  const { nu } = useIk();
  const [op, zet] = useState(nu);
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier">
      <Tekstveld
        kort
        type="date"
        label="Eerste nacht in de nieuwe woning"
        {...(c.sleutelOp && { min: c.sleutelOp })}
        max={nu}
        value={op}
        onChange={(e) => zet(e.target.value)}
      />
      <p className="stil klein">
        De corporatie en de gemeenten horen het. De plek bij ons komt pas vrij als je dat zelf meldt.
      </p>
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst={eerst}
          bezig={bezig}
          uit={!op}
          onClick={() =>
            doe({ pad: `/v1/casussen/${c.casus}/verhuizing`, lichaam: { op }, zegt: 'De verhuizing is gemeld' })
          }
        >
          Meld de verhuizing
        </Knop>
      </div>
    </div>
  );
}

/** The place is free: the second fact, with until when the person may come back. */
export function PlekVrij({ casus: c, eerst }: { casus: Casus; eerst: boolean }) {
  const { nu } = useIk();
  const [op, zet] = useState(nu);
  const [terug, zetTerug] = useState('');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier">
      <Tekstveld
        kort
        type="date"
        label="De plek is vrij sinds"
        {...(c.verhuisdOp && { min: c.verhuisdOp })}
        max={nu}
        value={op}
        onChange={(e) => zet(e.target.value)}
      />
      <Tekstveld
        kort
        type="date"
        label="Terugkeer kan tot en met"
        uitleg="Leeg: er is geen terugkeergarantie."
        min={op}
        value={terug}
        onChange={(e) => zetTerug(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst={eerst}
          bezig={bezig}
          uit={!op}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${c.casus}/vrije-plek`,
              lichaam: { op, ...(terug && { terugkeergarantieTot: terug }) },
              zegt: 'De plek is vrij gemeld',
            })
          }
        >
          Meld dat de plek vrij is
        </Knop>
      </div>
    </div>
  );
}
