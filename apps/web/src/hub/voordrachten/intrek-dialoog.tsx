import { Dialoog, Keuze, Knop } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Voordracht } from '../gemeen/typen.js';
import { adres } from '../gemeen/zeg.js';

/** Codes that every party may read; none says what happened to the person. */
const REDENEN = [
  { waarde: 'woning-verloren', label: 'De woning kan niet meer verhuurd worden' },
  { waarde: 'andere-kandidaat', label: 'Een andere kandidaat gaat voor' },
  { waarde: 'toestemming-ingetrokken', label: 'De toestemming is ingetrokken' },
  { waarde: 'ingetrokken', label: 'Anders: het matchingspunt trekt in' },
];

/** Takes a voordracht back: nobody's no, and everybody who was asked hears it. */
export function IntrekDialoog({ v, sluit }: { v: Voordracht; sluit: () => void }) {
  const opdracht = useOpdracht();
  const [reden, zet] = useState<string>();
  const [fout, zetFout] = useState<unknown>();
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (!reden) return;
    opdracht({
      methode: 'POST',
      pad: `/v1/voordrachten/${v.voordracht}/intrekking`,
      lichaam: { reden },
      omschrijving: `Voordracht ${adres(v.momentopname.woning)} intrekken`,
    }).then(sluit, zetFout);
  };
  return (
    <Dialoog titel="Trek de voordracht in" sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <p>
          Iedereen die gevraagd is hoort dat het niet doorgaat. De kandidaten houden hun wachttijd; de woning is weer
          vrij.
        </p>
        <Keuze legenda="Waarom" opties={REDENEN} {...(reden && { waarde: reden })} kies={zet} />
        <div className="knoppen">
          <Knop eerst type="submit" uit={!reden}>
            {reden ? 'Trek in' : 'Kies eerst een reden'}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
