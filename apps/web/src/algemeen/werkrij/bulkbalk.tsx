import { Knop } from '@weerthuis/ui';
import { aantal as tel } from '../../kern/datum.js';

/** What can be done with several rows at once. */
export const Bulkbalk = (p: { aantal: number; pakOp: () => void; leeg: () => void; bezig: boolean }) => (
  <div className="werk__bulk" role="group" aria-label="Met wat geselecteerd is">
    <b>{tel(p.aantal, 'onderwerp', 'onderwerpen')} geselecteerd</b>
    <Knop eerst onClick={p.pakOp} bezig={p.bezig} toets="o">
      Pak {p.aantal === 1 ? 'op' : `alle ${p.aantal} op`}
    </Knop>
    <Knop kaal onClick={p.leeg}>
      Selecteer niets
    </Knop>
  </div>
);
