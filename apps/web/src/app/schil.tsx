import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Beeldmerk, Kader, Knop, Verbindingsregel } from '@weerthuis/ui';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useIk } from '../kern/ik.js';
import { Koppel } from '../kern/koppel.js';
import { useLive } from '../kern/live.js';
import { useToetsen } from '../kern/toetsen.js';
import { useVerbinding } from '../kern/verbinding.js';
import { WachtendePlek } from '../kern/wachtend.js';
import { menuVan, modulesVan, type Rolmodule } from './rolmodule.js';

const Palet = lazy(() => import('../algemeen/palet/palet.js'));
const Toetsenblad = lazy(() => import('../algemeen/toetsenblad.js'));

/** The frame around every screen: menu of the role, search, connection, messages and keys. */
export function Schil({ modules }: { modules: readonly Rolmodule[] }) {
  const ik = useIk();
  const [laag, zetLaag] = useState<'palet' | 'toetsen'>();
  const dicht = () => zetLaag(undefined);
  useLive(useQueryClient());
  useFocusOpInhoud();
  useToetsen([
    { toets: 'ctrl k', zegt: 'zoek of doe', doe: () => zetLaag('palet'), altijd: true },
    { toets: '?', zegt: 'alle toetsen', doe: () => zetLaag('toetsen') },
  ]);
  const weg = useVerbinding() === 'weg';
  return (
    <Kader
      rol={ik.organisatie.rol}
      regel={
        weg && (
          <Verbindingsregel>Geen verbinding. Lezen kan; wat je schrijft wordt bewaard zodra het kan.</Verbindingsregel>
        )
      }
      merk={
        <Koppel to="/" kaal className="balk__merk">
          <Beeldmerk />
          <span>
            <b>Weerthuis</b> <small>{ik.regio.naam}</small>
            <span className="alleen-voorlezen">, naar je werk</span>
          </span>
        </Koppel>
      }
      menu={menuVan(ik, modules)
        .filter((m) => !m.stil)
        .map((m) => (
          <li key={m.naar}>
            <Koppel to={m.naar} kaal activeOptions={{ exact: m.naar === '/', includeSearch: false }}>
              {m.naam}
            </Koppel>
          </li>
        ))}
      rechts={
        <>
          <Knop toets="ctrl k" onClick={() => zetLaag('palet')}>
            Zoek of doe
          </Knop>
          <div className="balk__wie">
            <span>
              <b>{ik.naam}</b>
              {ik.organisatie.titel}
            </span>
            <form method="post" action="/afmelden">
              <Knop type="submit">Meld af</Knop>
            </form>
          </div>
        </>
      }
    >
      <Outlet />
      <WachtendePlek />
      <Suspense>
        {laag === 'palet' && <Palet modules={modulesVan(ik, modules)} menu={menuVan(ik, modules)} sluit={dicht} />}
        {laag === 'toetsen' && <Toetsenblad sluit={dicht} />}
      </Suspense>
    </Kader>
  );
}

/** After going to another page the reader stands at its beginning, also who hears it. */
function useFocusOpInhoud(): void {
  const pad = useRouterState({ select: (s) => s.location.pathname });
  const eerste = useRef(pad);
  useEffect(() => {
    if (eerste.current === pad) return;
    eerste.current = pad;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [pad]);
}
