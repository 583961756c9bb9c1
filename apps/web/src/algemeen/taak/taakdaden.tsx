import { Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import { MELDINGEN, taaknaam, type Melding, type Taak } from './taak.js';

const TOETSEN = ['a', 'b'];

/** The buttons of a task: what the owner can report now, undone within ten seconds. */
export function Taakdaden({ taak, casusnummer }: { taak: Taak; casusnummer?: string | undefined }) {
  const opdracht = useOpdracht();
  const [fout, zetFout] = useState<unknown>();
  const meld = ({ stand, knop }: Melding) => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/taken/${taak.taak}/standen`,
      lichaam: { stand },
      omschrijving: `${taaknaam(taak)}${casusnummer ? ` ${casusnummer}` : ''}: ${knop.toLowerCase()}`,
    }).catch(zetFout);
  };
  return (
    <>
      {fout !== undefined && <Fout fout={fout} />}
      {(MELDINGEN[taak.stand ?? ''] ?? []).map((m, i) => (
        <Knop key={m.stand} eerst={i === 0} data-daad toets={TOETSEN[i] ?? ''} onClick={() => meld(m)}>
          {m.knop}
        </Knop>
      ))}
    </>
  );
}
