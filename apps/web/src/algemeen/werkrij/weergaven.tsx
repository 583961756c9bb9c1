import { useQuery } from '@tanstack/react-query';
import { Aantal, Dialoog, Knop, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import type { Werk } from '../../api/werkplek.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { Fout } from '../../kern/uitkomst.js';
import { doorzoekbaar, WIE, zeef, type Filter, type Wie } from './filter.js';
import { useBewaarWeergave, weergavenVraag } from './werk.js';

const NAAM: Record<Wie, string> = { alles: 'Alles', mijn: 'Door mij opgepakt', vrij: 'Nog van niemand' };

interface Props {
  rijen: readonly Werk[];
  filter: Filter;
  stel: (deel: { wie: 'mijn' | 'vrij' | undefined }) => void;
}

/** Whose work, and the views that were kept under a name. */
export function Weergaven({ rijen, filter, stel }: Props) {
  const { gebruiker } = useIk();
  const { data: bewaard = [] } = useQuery(weergavenVraag);
  const [vraagNaam, zetVraagNaam] = useState(false);
  const lijst = rijen.map(doorzoekbaar);
  const tel = (wie: Wie) => zeef(lijst, wie === 'alles' ? {} : { wie }, gebruiker).length;
  const gefilterd = Boolean(filter.zoek ?? filter.soort ?? filter.wie);
  return (
    <nav className="weergaven" aria-label="Weergaven">
      {WIE.map((wie) => (
        <button
          key={wie}
          type="button"
          aria-current={(filter.wie ?? 'alles') === wie ? 'true' : undefined}
          onClick={() => stel({ wie: wie === 'alles' ? undefined : wie })}
        >
          {NAAM[wie]} <Aantal>{tel(wie)}</Aantal>
        </button>
      ))}
      {bewaard.map((w) => (
        <Koppel key={w.naam} to={w.pad} kaal activeOptions={{ includeSearch: true, exact: true }}>
          {w.naam}
        </Koppel>
      ))}
      {gefilterd && (
        <Knop kaal onClick={() => zetVraagNaam(true)}>
          Bewaar dit filter
        </Knop>
      )}
      {vraagNaam && <BewaarDialoog namen={bewaard.map((w) => w.naam)} sluit={() => zetVraagNaam(false)} />}
    </nav>
  );
}

function BewaarDialoog({ namen, sluit }: { namen: readonly string[]; sluit: () => void }) {
  const bewaar = useBewaarWeergave();
  const [naam, zet] = useState('');
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (naam.trim())
      bewaar.mutate({ naam: naam.trim(), pad: location.pathname + location.search }, { onSuccess: sluit });
  };
  return (
    <Dialoog titel="Bewaar dit filter" sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {bewaar.error && <Fout fout={bewaar.error} />}
        <Tekstveld
          label="Naam van de weergave"
          uitleg={namen.includes(naam.trim()) ? 'Deze naam is er al en wordt vervangen.' : 'Alleen jij ziet deze naam.'}
          value={naam}
          maxLength={60}
          autoFocus
          onChange={(e) => zet(e.target.value)}
        />
        <div className="knoppen">
          <Knop eerst type="submit" bezig={bewaar.isPending}>
            Bewaar
          </Knop>
          {namen.map((n) => (
            <Knop key={n} kaal onClick={() => bewaar.mutate({ naam: n })}>
              Verwijder {n}
            </Knop>
          ))}
        </div>
      </form>
    </Dialoog>
  );
}
