import { useQuery } from '@tanstack/react-query';
import { Kop } from '@weerthuis/ui';
import type { Vergelijking } from '../gemeen/typen.js';
import { aanbodVraag, useNummers } from '../gemeen/vragen.js';
import { adres, kortNummer } from '../gemeen/zeg.js';

/** Who has another home than in the verdeling before. */
export function Anders({ verhuizingen }: { verhuizingen: Vergelijking['verhuizingen'] }) {
  const nummer = useNummers();
  const { data: aanbod = [] } = useQuery(aanbodVraag);
  if (verhuizingen.length === 0) return null;
  const waar = (id: string | undefined) => {
    const woning = aanbod.find((a) => a.aanbod === id)?.woning;
    return woning ? adres(woning) : id ? 'een woning' : 'de lijst';
  };
  return (
    <section aria-labelledby="anders">
      <Kop niveau={2} id="anders">
        Anders dan de vorige keer
      </Kop>
      <ol>
        {verhuizingen.map((m) => (
          <li key={m.casus}>
            <b className="nr">{kortNummer(nummer(m.casus))}</b> van {waar(m.van)} naar {waar(m.naar)}
          </li>
        ))}
      </ol>
    </section>
  );
}
