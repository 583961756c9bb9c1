import { queryOptions, useQuery } from '@tanstack/react-query';
import { HERROEPREDENEN } from '@weerthuis/domain';
import { Keuze, Keuzelijst, Knop, Uitklap } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import type { components } from '../../api/gemeente.js';
import { vraag } from '../../api/vraag.js';
import { hoofdletter, lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import { woorden } from '../../kern/woorden.js';

type Herroepbaar = components['schemas']['HerroepbaarDto'];

const mogelijkVraag = (casus: string) =>
  queryOptions({
    queryKey: ['herroepbaar', casus],
    queryFn: ({ signal }) => vraag<Herroepbaar[]>(`/v1/herroepingen/mogelijk?casus=${casus}`, { signal }),
  });

const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  ...HERROEPREDENEN.map((waarde) => ({ waarde, label: hoofdletter(woorden(waarde)) })),
];

/** What we told about this casus and was not so: shown only where there is something to take back. */
export function NeemTerug({ casus }: { casus: string }) {
  const { data: gemeld = [] } = useQuery(mogelijkVraag(casus));
  if (gemeld.length === 0) return null;
  return (
    <Uitklap kop="Wat wij meldden, klopte niet">
      <Formulier casus={casus} gemeld={gemeld} />
    </Uitklap>
  );
}

function Formulier({ casus, gemeld }: { casus: string; gemeld: readonly Herroepbaar[] }) {
  const [wat, zetWat] = useState(gemeld.length === 1 ? (gemeld[0]?.wat ?? '') : '');
  const [reden, zetReden] = useState('');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (!wat) return zetMist(true);
    doe({
      pad: '/v1/herroepingen',
      lichaam: { casus, wat, reden },
      zegt: `Teruggenomen: ${woorden(wat)}`,
    });
  };
  return (
    <form className="formulier" onSubmit={verstuur}>
      {fout && <Fout fout={fout} />}
      <Keuze
        legenda="Wat nemen wij terug"
        opties={gemeld.map((g) => ({ waarde: g.wat, label: `${hoofdletter(woorden(g.wat))}, ${lang(g.dag)}` }))}
        waarde={wat}
        kies={zetWat}
        fout={mist && !wat ? 'Kies wat niet klopte.' : ''}
      />
      <Keuzelijst label="Reden" required value={reden} onChange={(e) => zetReden(e.target.value)} opties={REDENEN} />
      <p className="stil">
        Wie dit van ons hoorde, hoort dat het niet zo was. Wat daarop rustte, wordt opnieuw gevraagd aan wie het meldde.
        Was alleen de dag anders? Meld het dan opnieuw, met de goede dag.
      </p>
      <div className="knoppen">
        <Knop type="submit" bezig={bezig}>
          Neem het terug
        </Knop>
      </div>
    </form>
  );
}
