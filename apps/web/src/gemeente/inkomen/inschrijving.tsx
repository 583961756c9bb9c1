import { useQuery } from '@tanstack/react-query';
import { Feiten, Knop, Kop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout, Uitkomst } from '../../kern/uitkomst.js';
import { inschrijvingVraag } from '../kern/vragen.js';

/** That the person stands at the new address in the BRP: since when, or the form to say so. */
export function Inschrijfblok({ casus }: { casus: string }) {
  const vraag = useQuery(inschrijvingVraag(casus));
  return (
    <section aria-labelledby="kop-inschrijving">
      <Kop niveau={2} id="kop-inschrijving">
        Inschrijving (BRP)
      </Kop>
      <Uitkomst van={vraag} rijen={2}>
        {(i) => (i?.op ? <Feiten feiten={[['Ingeschreven op', lang(i.op)]]} /> : <SchrijfIn casus={casus} />)}
      </Uitkomst>
    </section>
  );
}

function SchrijfIn({ casus }: { casus: string }) {
  const { nu } = useIk();
  const [op, zetOp] = useState(nu);
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier">
      <Tekstveld kort type="date" max={nu} label="Ingeschreven op" value={op} onChange={(e) => zetOp(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          bezig={bezig}
          onClick={() =>
            doe({ pad: `/v1/casussen/${casus}/inschrijving`, lichaam: { op }, zegt: 'De inschrijving is vastgelegd' })
          }
        >
          Leg de inschrijving vast
        </Knop>
      </div>
    </div>
  );
}
