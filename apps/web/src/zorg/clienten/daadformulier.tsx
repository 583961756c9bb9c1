import { Keuzelijst, Knop, Tekstveld, type Optie } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';

interface Props {
  pad: string;
  /** What is said when it is done. */
  zegt: string;
  knop: string;
  uitleg?: string;
  datum?: { naam: string; label: string; min?: string; max?: string; begin?: string };
  keuze?: { naam: string; label: string; opties: readonly Optie[] };
  tekst?: { naam: string; label: string; uitleg?: string };
}

/** One command with at most a day, a choice out of a list and one word: most of what goes otherwise is that. */
export function Daadformulier({ pad, zegt, knop, uitleg, datum, keuze, tekst }: Props) {
  const [dag, zetDag] = useState(datum?.begin ?? '');
  const [gekozen, kies] = useState('');
  const [geschreven, schrijf] = useState('');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const stuur = () => {
    if ((datum && !dag) || (keuze && !gekozen) || (tekst && !geschreven.trim())) return zetMist(true);
    doe({
      pad,
      lichaam: {
        ...(datum && { [datum.naam]: dag }),
        ...(keuze && { [keuze.naam]: gekozen }),
        ...(tekst && { [tekst.naam]: geschreven.trim() }),
      },
      zegt,
    });
  };
  return (
    <div className="formulier stap__in">
      {uitleg && <p className="stil">{uitleg}</p>}
      {datum && (
        <Tekstveld
          kort
          type="date"
          label={datum.label}
          {...(datum.min && { min: datum.min })}
          {...(datum.max && { max: datum.max })}
          fout={mist && !dag ? 'Kies een dag.' : ''}
          value={dag}
          onChange={(e) => zetDag(e.target.value)}
        />
      )}
      {keuze && (
        <Keuzelijst
          label={keuze.label}
          opties={keuze.opties}
          fout={mist && !gekozen ? 'Kies uit de lijst.' : ''}
          value={gekozen}
          onChange={(e) => kies(e.target.value)}
        />
      )}
      {tekst && (
        <Tekstveld
          label={tekst.label}
          uitleg={tekst.uitleg}
          maxLength={120}
          fout={mist && !geschreven.trim() ? 'Vul dit in.' : ''}
          value={geschreven}
          onChange={(e) => schrijf(e.target.value)}
        />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop bezig={bezig} onClick={stuur}>
          {knop}
        </Knop>
      </div>
    </div>
  );
}
