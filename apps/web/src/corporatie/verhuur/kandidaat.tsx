import { useQuery } from '@tanstack/react-query';
import { Feiten, Knop, Kop } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { bekendeVraag, type Kandidaat } from '../kern/vragen.js';

/** Who the candidate is. Asked for on purpose only: each reading is written down, and the person sees it. */
export function Kandidaatblok({ kandidaat }: { kandidaat: Kandidaat }) {
  const [toon, zet] = useState(false);
  const vraag = useQuery({ ...bekendeVraag(kandidaat.id), enabled: toon });
  return (
    <section aria-labelledby="kop-kandidaat">
      <Kop niveau={2} id="kop-kandidaat">
        De kandidaat
      </Kop>
      {!toon && (
        <>
          <p className="stil">
            Zorg gaf de naam vrij, alleen aan jullie. Wie kijkt, staat in het logboek; de kandidaat ziet dat.
          </p>
          <div className="knoppen">
            <Knop onClick={() => zet(true)}>Toon naam en contact</Knop>
          </div>
        </>
      )}
      {toon && (
        <Uitkomst van={vraag} rijen={3}>
          {({ identiteit: { leden, contact } }) => (
            <Feiten
              feiten={[
                ...leden.map(
                  (p, i) =>
                    [
                      leden.length > 1 ? `Naam ${i + 1}` : 'Naam',
                      `${p.voornamen} ${p.achternaam}, geboren ${lang(p.geboortedatum)}`,
                    ] as const,
                ),
                ['Telefoon', contact?.telefoon],
                ['E-mail', contact?.email],
              ]}
            />
          )}
        </Uitkomst>
      )}
    </section>
  );
}
