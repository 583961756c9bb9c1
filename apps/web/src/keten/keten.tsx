import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Knop, Leeg, Paginakop } from '@weerthuis/ui';
import { useEffect, useMemo, useRef } from 'react';
import { aantal } from '../kern/datum.js';
import { useIk } from '../kern/ik.js';
import { useTitel } from '../kern/titel.js';
import { useToetsen } from '../kern/toetsen.js';
import { Uitkomst } from '../kern/uitkomst.js';
import { Feitblad } from './feitblad.js';
import { gevolgen, inStappen, ketenVraag, lanen, type Ketenfeit } from './feiten.js';
import { Laankop, Stapregel } from './stapregel.js';
import './keten.css';

/** One casus as swimlanes over organisations, cut to what this organisation sent or received, step by step. */
export function Keten() {
  useTitel('Keten van een casus');
  const { casus } = useParams({ from: '/schil/keten/$casus' });
  const { organisatie } = useIk();
  const vraag = useQuery(ketenVraag(casus));
  return (
    <>
      <Paginakop titel="Wat er gebeurde" zin={vraag.data && zegKeten(vraag.data, organisatie.titel)} />
      <Uitkomst van={vraag} rijen={12}>
        {(feiten) =>
          feiten.length ? (
            <Stappen feiten={feiten} />
          ) : (
            <div className="blad">
              <Leeg zin="Over deze casus is hier niets verstuurd of ontvangen." />
            </div>
          )
        }
      </Uitkomst>
    </>
  );
}

const zegKeten = (feiten: readonly Ketenfeit[], wie: string): string =>
  `${aantal(feiten.length, 'feit', 'feiten')} tussen ${aantal(lanen(feiten).length, 'organisatie', 'organisaties')}, zoals ${wie} ze verstuurde of ontving. Wat anderen onderling deelden, staat hier niet.`;

function Stappen({ feiten }: { feiten: readonly Ketenfeit[] }) {
  const navigeer = useNavigate({ from: '/keten/$casus' });
  const { feit } = useSearch({ from: '/schil/keten/$casus' });
  const stappen = useMemo(() => inStappen(feiten), [feiten]);
  const partijen = useMemo(() => lanen(feiten), [feiten]);
  const hier = Math.max(
    0,
    stappen.findIndex((s) => s.feiten.includes(feit ?? '')),
  );
  const lijst = useRef<HTMLOListElement>(null);
  const verzet = useRef(false);
  const kies = (i: number) => {
    const stap = stappen[Math.max(0, Math.min(stappen.length - 1, i))];
    verzet.current = true;
    if (stap) void navigeer({ search: { feit: stap.feit }, replace: true, resetScroll: false });
  };
  useEffect(() => {
    if (verzet.current) lijst.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [hier]);
  useToetsen([
    { toets: 'j', zegt: 'volgend feit', doe: () => kies(hier + 1) },
    { toets: 'k', zegt: 'vorig feit', doe: () => kies(hier - 1) },
  ]);
  const gekozen = stappen[hier];
  return (
    <div className="keten blad">
      <div className="keten__lijst">
        <div className="knoppen keten__stap geen-druk">
          <Knop toets="k" uit={hier === 0} onClick={() => kies(hier - 1)}>
            Vorig feit
          </Knop>
          <Knop eerst toets="j" uit={hier === stappen.length - 1} onClick={() => kies(hier + 1)}>
            Volgend feit
          </Knop>
          <span className="stil">
            Stap {hier + 1} van {stappen.length}
          </span>
        </div>
        <Laankop partijen={partijen} />
        <ol ref={lijst}>
          {stappen.map((s, i) => (
            <Stapregel
              key={s.feit}
              stap={s}
              partijen={partijen}
              gekozen={i === hier}
              nieuweDag={stappen[i - 1]?.tijd.slice(0, 10) !== s.tijd.slice(0, 10)}
              kies={() => kies(i)}
            />
          ))}
        </ol>
      </div>
      {gekozen && (
        <Feitblad
          stap={gekozen}
          oorzaak={stappen.find((s) => gekozen.na && s.feiten.includes(gekozen.na))}
          gevolgen={gevolgen(stappen, gekozen)}
          toon={(s) => kies(stappen.indexOf(s))}
        />
      )}
    </div>
  );
}
