import { Dialoog, Keuzelijst, Knop } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Zoekopdracht } from '../gemeen/typen.js';
import { usePartijen } from '../gemeen/vragen.js';

/** Another looks on, with a term of its own. */
export function DoorgeefDialoog({ z, nummer, sluit }: { z: Zoekopdracht; nummer: string; sluit: () => void }) {
  const { partijen } = usePartijen();
  const opdracht = useOpdracht();
  const [aan, zet] = useState('');
  const [fout, zetFout] = useState<unknown>();
  const anderen = partijen.filter((p) => ['corporatie', 'gemeente'].includes(p.rol) && p.oin !== z.partij);
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    opdracht({
      methode: 'POST',
      pad: `/v1/zoekopdrachten/${z.zoekopdracht}/doorgifte`,
      lichaam: { aan },
      omschrijving: `Zoekopdracht voor ${nummer} doorgeven`,
    }).then(sluit, zetFout);
  };
  return (
    <Dialoog titel={`Laat een ander zoeken: ${nummer}`} sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <Keuzelijst
          label="Wie zoekt verder"
          uitleg="Wie al zocht voor deze persoon, kan het niet opnieuw krijgen."
          required
          value={aan}
          onChange={(e) => zet(e.target.value)}
          opties={[
            { waarde: '', label: 'Kies een partij' },
            ...anderen.map((p) => ({ waarde: p.oin, label: p.titel })),
          ]}
        />
        <div className="knoppen">
          <Knop eerst type="submit">
            Geef door
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
