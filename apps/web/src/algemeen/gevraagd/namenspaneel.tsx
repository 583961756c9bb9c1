import type { PaneelProps } from '../../app/rolmodule.js';
import { Namensdaden } from './namensdaden.js';

/** Beside the queue: confirm or contest what was said on the telephone. */
export default function Namenspaneel({ werk }: PaneelProps) {
  return (
    <div className="knoppen knoppen--stapel">
      <Namensdaden verzoek={werk.id.slice(werk.id.indexOf(':') + 1)} casusnummer={werk.casusnummer} toetsen />
    </div>
  );
}
