import { Kop, RolMerk, Uitklap, Zin } from '@weerthuis/ui';
import { lang, tijd } from '../kern/datum.js';
import type { Ketenstap } from './feiten.js';
import { zegGegeven, zegRoute, zegStap } from './woorden.js';

/** One fact in whole: who got what, on what ground, what it followed from and what it set in motion. */
export function Feitblad(p: {
  stap: Ketenstap;
  oorzaak: Ketenstap | undefined;
  gevolgen: readonly Ketenstap[];
  toon: (stap: Ketenstap) => void;
}) {
  const { stap, oorzaak } = p;
  return (
    <aside className="feitblad" aria-label="Gekozen feit">
      <p className="klein stil">
        {lang(stap.tijd.slice(0, 10))}, {tijd(stap.tijd)}
      </p>
      <Kop niveau={2}>{zegStap(stap)}</Kop>
      <Zin>{zegRoute(stap)}.</Zin>
      <Kop niveau={3}>Wie kreeg wat</Kop>
      <ul className="feitblad__wie">
        {stap.aan.map((a) => (
          <li key={a.oin}>
            <RolMerk rol={a.rol}>{a.titel}</RolMerk>{' '}
            <span className="klein stil">{a.gelezen ? '✓ gelezen' : '… nog niet gelezen'}</span>
            <Uitklap kop={`${a.gegevens.length} soorten gegevens`}>
              <ul className="klein">
                {a.gegevens.map((g) => (
                  <li key={g}>{zegGegeven(g)}</li>
                ))}
              </ul>
            </Uitklap>
          </li>
        ))}
      </ul>
      <Kop niveau={3}>Op grond van</Kop>
      <ul className="feitblad__grond">
        {[...new Set(stap.gronden.map((g) => g.grondslag))].map((grondslag) => (
          <li key={grondslag}>
            {grondslag}
            <small>{doelen(stap, grondslag)}</small>
          </li>
        ))}
      </ul>
      <Kop niveau={3}>Kwam door</Kop>
      {oorzaak ? <Naar stap={oorzaak} toon={p.toon} /> : <p className="stil">een medewerker, of een dag die kwam</p>}
      <Kop niveau={3}>Wat dit in gang zette</Kop>
      {p.gevolgen.length ? (
        <ul>
          {p.gevolgen.map((g) => (
            <li key={g.feit}>
              <Naar stap={g} toon={p.toon} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="stil">Niets dat hier te zien is.</p>
      )}
    </aside>
  );
}

const doelen = ({ gronden }: Ketenstap, grondslag: string): string =>
  `doel: ${[...new Set(gronden.filter((g) => g.grondslag === grondslag).map((g) => g.doel))].slice(0, 3).join('; ')}`;

const Naar = ({ stap, toon }: { stap: Ketenstap; toon: (stap: Ketenstap) => void }) => (
  <button type="button" className="feitblad__naar" onClick={() => toon(stap)}>
    {zegStap(stap)} <span className="stil">{stap.van.titel}</span>
  </button>
);
