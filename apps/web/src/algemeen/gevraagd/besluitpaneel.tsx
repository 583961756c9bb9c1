import { useQuery } from '@tanstack/react-query';
import type { PaneelProps } from '../../app/rolmodule.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Besluitdaden } from './besluitdaden.js';
import { besluitvragenVraag } from './vragen.js';

/** Beside the queue: answer a question of the region without leaving it. */
export default function Besluitpaneel({ werk }: PaneelProps) {
  const vraag = useQuery(besluitvragenVraag);
  const [besluit, rol] = werk.id.slice(werk.id.indexOf(':') + 1).split('.');
  return (
    <div className="knoppen knoppen--stapel">
      <Uitkomst van={vraag} rijen={2}>
        {(alle) => {
          const v = alle.find((een) => een.besluit === besluit && een.rol === rol);
          return v && <Besluitdaden v={v} toetsen />;
        }}
      </Uitkomst>
    </div>
  );
}
