import { Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Casus } from '../kern/typen.js';

/** Tells the corporatie and the gemeente who it is; each gets its own part. Sent after ten seconds. */
export function Naam({ casus: c, eerst }: { casus: Casus; eerst: boolean }) {
  const [fout, zetFout] = useState<unknown>();
  const opdracht = useOpdracht();
  const geef = () => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/casussen/${c.casus}/identiteitsvrijgaven`,
      lichaam: {},
      omschrijving: `${c.casusnummer ?? 'Casus'}: vrijgegeven wie het is`,
    }).catch(zetFout);
  };
  useToetsen(eerst ? [{ toets: 'a', zegt: 'geef vrij wie het is', doe: geef }] : []);
  return (
    <div className="formulier">
      <p className="stil">
        De corporatie krijgt naam, geboortedatum en contact; de gemeente ook het BSN. Gaat de woning niet door, dan
        wissen zij het. De cliënt ziet wie wat weet.
      </p>
      {fout !== undefined && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst={eerst} {...(eerst && { toets: 'a' })} onClick={geef}>
          Geef vrij wie het is
        </Knop>
      </div>
    </div>
  );
}
