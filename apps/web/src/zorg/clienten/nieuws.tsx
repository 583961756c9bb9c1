import { useQuery } from '@tanstack/react-query';
import { Feiten, Kop, Knop } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, tijd } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { inStappen, ketenVraag } from '../../keten/feiten.js';
import { zegRoute, zegStap } from '../../keten/woorden.js';

const EERST = 8;

/** What happened, newest first; the whole chain is a page of its own. */
export function Nieuws({ casus }: { casus: string }) {
  const vraag = useQuery(ketenVraag(casus));
  const [alles, toonAlles] = useState(false);
  return (
    <section className="inhoud" aria-labelledby="kop-nieuws">
      <Kop niveau={2} id="kop-nieuws">
        Wat er gebeurde
      </Kop>
      <Uitkomst van={vraag} rijen={4}>
        {(feiten) => {
          const stappen = inStappen(feiten).toReversed();
          if (stappen.length === 0) return <p className="stil">Er is nog niets verstuurd of ontvangen.</p>;
          return (
            <>
              <Feiten
                feiten={(alles ? stappen : stappen.slice(0, EERST)).map(
                  (s) =>
                    [
                      `${kort(s.tijd.slice(0, 10))}, ${tijd(s.tijd)}`,
                      <span key={s.feit}>
                        {zegStap(s)} <span className="stil klein">{zegRoute(s)}</span>
                      </span>,
                    ] as const,
                )}
              />
              <div className="knoppen stap__in">
                {!alles && stappen.length > EERST && (
                  <Knop onClick={() => toonAlles(true)}>Toon ook wat eerder gebeurde ({stappen.length - EERST})</Knop>
                )}
                <Koppel to="/keten/$casus" params={{ casus }} knop="gewoon">
                  Toon wie wat kreeg
                </Koppel>
              </div>
            </>
          );
        }}
      </Uitkomst>
    </section>
  );
}
