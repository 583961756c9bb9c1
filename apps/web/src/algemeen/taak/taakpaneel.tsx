import { useQuery } from '@tanstack/react-query';
import type { PaneelProps } from '../../app/rolmodule.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { taakVraag } from './taak.js';
import { Taakdaden } from './taakdaden.js';

/** Beside the queue: report on the task without leaving it. */
export default function Taakpaneel({ werk }: PaneelProps) {
  const vraag = useQuery(taakVraag(werk.id.slice(werk.id.indexOf(':') + 1)));
  return (
    <div className="knoppen knoppen--stapel">
      <Uitkomst van={vraag} rijen={2}>
        {(taak) => <Taakdaden taak={taak} casusnummer={werk.casusnummer} />}
      </Uitkomst>
    </div>
  );
}
