import { Keuzelijst, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import { usePartijen } from '../gemeen/vragen.js';
import type { Punt } from './gegevens.js';
import { BESLUITEN } from './zeg-overleg.js';

/** What is decided; with an afspraak also who does it and before which day. */
export function Besluitvorm({ pad, p }: { pad: string; p: Punt }) {
  const { nu, organisatie } = useIk();
  const { partijen } = usePartijen();
  const [besluit, zetBesluit] = useState('');
  const [wie, zetWie] = useState(organisatie.oin);
  const [voor, zetVoor] = useState('');
  const [toelichting, zetToelichting] = useState('');
  const { doe, bezig, fout } = useDoe();
  const afspraak = BESLUITEN[besluit]?.afspraak === true;
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    const lichaam = { besluit, ...(toelichting && { toelichting }), ...(afspraak && { wie, voor }) };
    doe({ pad: `${pad}/besluit`, lichaam, zegt: `${p.casusnummer}: besluit vastgelegd` });
  };
  const anderen = partijen.filter((een) => een.oin !== organisatie.oin);
  return (
    <form onSubmit={verstuur}>
      {fout && <Fout fout={fout} />}
      <Keuzelijst
        label="Besluit"
        required
        value={besluit}
        onChange={(e) => zetBesluit(e.target.value)}
        opties={[
          { waarde: '', label: 'Kies een besluit' },
          ...Object.entries(BESLUITEN).map(([waarde, { naam }]) => ({ waarde, label: naam })),
        ]}
      />
      {afspraak && (
        <>
          <Keuzelijst
            label="Wie doet het"
            required
            value={wie}
            onChange={(e) => zetWie(e.target.value)}
            opties={[
              { waarde: organisatie.oin, label: organisatie.titel },
              ...anderen.map((een) => ({ waarde: een.oin, label: een.titel })),
            ]}
          />
          <Tekstveld
            label="Uiterlijk"
            type="date"
            kort
            required
            min={nu}
            value={voor}
            onChange={(e) => zetVoor(e.target.value)}
          />
        </>
      )}
      <Tekstveld
        label="Waarom (mag leeg blijven)"
        maxLength={500}
        value={toelichting}
        onChange={(e) => zetToelichting(e.target.value)}
      />
      <div className="knoppen">
        <Knop eerst type="submit" bezig={bezig}>
          Leg het besluit vast
        </Knop>
      </div>
    </form>
  );
}
