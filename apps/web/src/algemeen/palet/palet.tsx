import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Dialoog } from '@weerthuis/ui';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import type { Menuregel, Rolmodule } from '../../app/rolmodule.js';
import { useToetsenbord } from '../../kern/toetsen.js';
import { weergavenVraag, werkVraag } from '../werkrij/werk.js';
import { vindKeuzes, type Keus } from './keuzes.js';
import { useTreffers } from './use-treffers.js';
import './palet.css';

/** Search or do: every page, every deed of this page and every casus one may see, from one field. */
export default function Palet({
  modules,
  menu,
  sluit,
}: {
  modules: readonly Rolmodule[];
  menu: readonly Menuregel[];
  sluit: () => void;
}) {
  const id = useId();
  const navigeer = useNavigate();
  const [tekst, zetTekst] = useState('');
  const [actief, zetActief] = useState(0);
  const laat = useDeferredValue(tekst);
  const { data: werk = [] } = useQuery(werkVraag);
  const { data: weergaven = [] } = useQuery(weergavenVraag);
  const { toetsen } = useToetsenbord();
  const gezocht = useTreffers(modules, laat);
  const keuzes = vindKeuzes(laat, { menu, werk, weergaven, toetsen: toetsen(), gezocht: gezocht.treffers });
  const gekozen = Math.min(actief, keuzes.length - 1);
  const doe = (keus: Keus | undefined) => {
    if (!keus) return;
    sluit();
    if (keus.naar) void navigeer({ to: keus.naar });
    else setTimeout(() => keus.doe?.());
  };
  const toets = (e: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (stap) zetActief((gekozen + stap + keuzes.length) % Math.max(1, keuzes.length));
    else if (e.key === 'Enter') doe(keuzes[gekozen]);
    else return;
    e.preventDefault();
  };
  return (
    <Dialoog titel="Zoek of doe" stil sluit={sluit}>
      <input
        className="palet__veld"
        role="combobox"
        aria-label="Zoek een casusnummer, een pagina of een handeling"
        aria-expanded={keuzes.length > 0}
        aria-controls={`${id}-lijst`}
        aria-activedescendant={keuzes[gekozen] && `${id}-${gekozen}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        placeholder="Casusnummer, pagina of handeling"
        value={tekst}
        onChange={(e) => (zetTekst(e.target.value), zetActief(0))}
        onKeyDown={toets}
      />
      <ul className="palet__lijst" id={`${id}-lijst`} role="listbox" aria-label="Gevonden">
        {keuzes.map((keus, i) => (
          <li
            key={keus.sleutel}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === gekozen}
            onClick={() => doe(keus)}
            ref={i === gekozen ? inBeeld : undefined}
          >
            <span className="palet__soort">{keus.soort}</span>
            <span>
              {keus.titel}
              {keus.onder && <span className="stil klein"> {keus.onder}</span>}
            </span>
            {keus.toets && <kbd className="toets">{keus.toets}</kbd>}
          </li>
        ))}
      </ul>
      <p className="palet__voet stil klein" role="status">
        {gezocht.bezig
          ? 'Er wordt gezocht'
          : keuzes.length === 0
            ? 'Niets gevonden binnen wat jij mag zien.'
            : `${keuzes.length} gevonden. Pijltjes om te kiezen, enter om te doen.`}
      </p>
    </Dialoog>
  );
}

const inBeeld = (rij: HTMLElement | null): void => rij?.scrollIntoView({ block: 'nearest' });
