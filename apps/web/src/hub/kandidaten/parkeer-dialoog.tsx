import { PAUZEREDENEN, plusDagen } from '@weerthuis/domain';
import { Dialoog, Keuze, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Kandidaat } from '../gemeen/typen.js';

const MAAND = 30;

/** Lets a search rest: until when, and why in a word from the list. */
export function ParkeerDialoog({ k, sluit }: { k: Kandidaat; sluit: () => void }) {
  const { nu } = useIk();
  const opdracht = useOpdracht();
  const [tot, zetTot] = useState(plusDagen(nu, MAAND));
  const [reden, zetReden] = useState('op-verzoek');
  const [fout, zetFout] = useState<unknown>();
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    opdracht({
      methode: 'POST',
      pad: `/v1/kandidaten/${k.casus}/parkering`,
      lichaam: { tot, reden },
      omschrijving: `${k.casusnummer} rust tot ${tot}`,
    }).then(sluit, zetFout);
  };
  return (
    <Dialoog titel={`Laat het zoeken rusten: ${k.casusnummer}`} sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <Tekstveld
          label="Laatste dag van de pauze"
          uitleg="De wachttijd loopt door. Wie nu gevraagd is voor een woning, laat haar aan de volgende."
          type="date"
          kort
          required
          min={plusDagen(nu, 1)}
          value={tot}
          onChange={(e) => zetTot(e.target.value)}
        />
        <Keuze
          legenda="Waarom"
          opties={Object.entries(PAUZEREDENEN).map(([waarde, label]) => ({ waarde, label }))}
          waarde={reden}
          kies={zetReden}
        />
        <div className="knoppen">
          <Knop eerst type="submit">
            Laat rusten
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
