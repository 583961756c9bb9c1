import { useQuery } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { Knop, Laden, Leeg, Paginakop, useOmroep } from '@weerthuis/ui';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { modulesVan, paneelVoor } from '../../app/rolmodule.js';
import type { Werk } from '../../api/werkplek.js';
import { aantal } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import { Bulkbalk } from './bulkbalk.js';
import { doorzoekbaar, zeef } from './filter.js';
import { Groeplijst } from './groeplijst.js';
import { dagzin, deelIn } from './indelen.js';
import { Paneel } from './paneel.js';
import { Toetsenvoet } from './toetsenvoet.js';
import { useFilter } from './use-filter.js';
import { useRijtoetsen } from './use-rijtoetsen.js';
import { useStabiel } from './use-stabiel.js';
import { Weergaven } from './weergaven.js';
import { useOppakken, werkVraag } from './werk.js';
import { Zeefbalk } from './zeefbalk.js';
import './werkrij.css';

/** The everyday screen: what asks for me now, and beside it the one that is open. */
export function Werkrij() {
  useTitel('Wat vraagt mij nu');
  const ik = useIk();
  const vraag = useQuery(werkVraag);
  const [filter, stel] = useFilter();
  const [open, zetOpen] = useState(false);
  const [gekruist, kruis] = useState<ReadonlySet<string>>(new Set());
  const { rijen, wachten, toonNieuwe } = useStabiel(vraag.data, filter.gekozen);
  const laat = useDeferredValue(filter);
  const lijst = useMemo(() => rijen.map(doorzoekbaar), [rijen]);
  const groepen = useMemo(() => deelIn(zeef(lijst, laat, ik.gebruiker), ik.nu, ik.organisatie), [lijst, laat, ik]);
  const zichtbaar = useMemo(() => groepen.flatMap(([, leden]) => leden), [groepen]);
  const gekozen = useGekozen(zichtbaar, filter.gekozen);
  const oppakken = useOppakken();
  const kies = (id: string) => stel({ gekozen: id });
  const bekijk = (id: string) => (kies(id), zetOpen(true));
  const wissel = (id: string) =>
    kruis((was) => (was.has(id) ? new Set([...was].filter((x) => x !== id)) : new Set(was).add(id)));
  const pakOp = () => {
    if (!gekozen) return;
    const ids = gekruist.size > 0 ? neembaar(rijen, gekruist, ik.gebruiker) : [gekozen.id];
    const op = gekruist.size > 0 || gekozen.opgepaktDoor?.gebruiker !== ik.gebruiker;
    oppakken.mutate({ ids, op }, { onSuccess: () => kruis(new Set()) });
  };
  useMeldNieuwe(wachten.length);
  useNieuweInLegeLijst(zichtbaar.length === 0 && wachten.length > 0, toonNieuwe);
  useRijtoetsen({ zichtbaar, gekozen, kies, wissel, pakOp, terug: () => zetOpen(false) });
  const { modules } = useRouteContext({ from: '/schil' });
  const Eigen = gekozen && paneelVoor(gekozen, modulesVan(ik, modules));

  return (
    <div className={open ? 'werk werk--open' : 'werk'}>
      <Paginakop titel="Wat vraagt mij nu" zin={vraag.data && dagzin(rijen, ik.nu, ik.organisatie)}>
        <Weergaven rijen={rijen} filter={filter} stel={stel} />
      </Paginakop>
      <Zeefbalk filter={filter} stel={stel} rijen={rijen} telt={zichtbaar.length} bijgewerkt={vraag.dataUpdatedAt} />
      <div className="werk__rijen">
        {wachten.length > 0 && (
          <button type="button" className="werk__nieuw" onClick={toonNieuwe}>
            {aantal(wachten.length, 'nieuwe taak', 'nieuwe taken')}. Toon
          </button>
        )}
        {oppakken.error && <Fout fout={oppakken.error} opnieuw={pakOp} />}
        {vraag.error && <Fout fout={vraag.error} opnieuw={() => void vraag.refetch()} />}
        {!vraag.data && !vraag.error && <Laden rijen={10} wat="Je werk wordt opgehaald" />}
        {gekruist.size > 0 && (
          <Bulkbalk aantal={gekruist.size} pakOp={pakOp} leeg={() => kruis(new Set())} bezig={oppakken.isPending} />
        )}
        <Groeplijst
          groepen={groepen}
          gekozen={gekozen?.id}
          gekruist={gekruist}
          ik={ik}
          bekijk={bekijk}
          kies={kies}
          wissel={wissel}
        />
        {vraag.data && rijen.length === 0 && <Leeg zin="Niets vraagt jou nu. Nieuw werk verschijnt hier vanzelf." />}
        {rijen.length > 0 && zichtbaar.length === 0 && (
          <Leeg zin="Niets gevonden met dit filter.">
            <Knop onClick={() => stel({ zoek: undefined, soort: undefined, wie: undefined })}>Toon alles</Knop>
          </Leeg>
        )}
      </div>
      <aside className="werk__paneel" aria-label="Gekozen onderwerp" tabIndex={-1}>
        {gekozen && (
          <Paneel
            werk={gekozen}
            ik={ik}
            pakOp={pakOp}
            bezig={oppakken.isPending}
            terug={() => zetOpen(false)}
            eigen={Eigen}
          />
        )}
      </aside>
      <Toetsenvoet />
    </div>
  );
}

/** What stands open: what was chosen, else the first. That one stays too when another comes before it: a key must not act on what slid under it. */
function useGekozen(zichtbaar: readonly Werk[], keus: string | undefined): Werk | undefined {
  const stond = useRef<string>(undefined);
  const bij = (id: string | undefined) => zichtbaar.find((werk) => werk.id === id);
  const gekozen = bij(keus) ?? bij(stond.current) ?? zichtbaar[0];
  stond.current = gekozen?.id;
  return gekozen;
}

/** Of what was selected: all that no colleague is busy with. */
const neembaar = (rijen: readonly Werk[], gekruist: ReadonlySet<string>, gebruiker: string): string[] =>
  rijen.filter((w) => gekruist.has(w.id) && (w.opgepaktDoor?.gebruiker ?? gebruiker) === gebruiker).map((w) => w.id);

/** Where nothing is shown, nothing shifts under the reader: new work comes in by itself. */
function useNieuweInLegeLijst(komt: boolean, toonNieuwe: () => void): void {
  useEffect(() => {
    if (komt) toonNieuwe();
  }, [komt]);
}

/** Says once that there is new work; without what it is. */
function useMeldNieuwe(n: number): void {
  const zeg = useOmroep();
  useEffect(() => {
    if (n > 0) zeg(aantal(n, 'nieuwe taak', 'nieuwe taken'));
  }, [n, zeg]);
}
