import { useQuery } from '@tanstack/react-query';
import { Feiten, Knop, Kop } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { identiteitVraag } from './vragen.js';

/** Who it is about, asked for on purpose only: each reading is written down and the person sees it. */
export function Wie({ casus }: { casus: string }) {
  const [toon, zet] = useState(false);
  const vraag = useQuery({ ...identiteitVraag(casus), enabled: toon });
  return (
    <section aria-labelledby="kop-wie">
      <Kop niveau={2} id="kop-wie">
        Om wie het gaat
      </Kop>
      {!toon && (
        <>
          <p className="stil">Wie kijkt, staat in het logboek. De inwoner ziet dat de gemeente keek.</p>
          <div className="knoppen">
            <Knop onClick={() => zet(true)}>Toon naam en gegevens</Knop>
          </div>
        </>
      )}
      {toon && (
        <Uitkomst van={vraag} rijen={3}>
          {(i) =>
            i ? (
              <Feiten
                feiten={[
                  ...i.leden.map(
                    (p, n) =>
                      [
                        i.leden.length > 1 ? `Naam ${n + 1}` : 'Naam',
                        `${p.voornamen ?? ''} ${p.achternaam ?? ''}${p.geboortedatum ? `, geboren ${lang(p.geboortedatum)}` : ''}${p.bsn ? `, BSN ${p.bsn}` : ''}`,
                      ] as const,
                  ),
                  ['Telefoon', i.telefoon],
                  ['E-mail', i.email],
                ]}
              />
            ) : (
              <p className="stil">De zorgorganisatie gaf nog niet vrij wie het is.</p>
            )
          }
        </Uitkomst>
      )}
    </section>
  );
}
