import { useQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Knop, Leeg, Merk } from '@weerthuis/ui';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { kort } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Uitkomst } from '../../kern/uitkomst.js';
import { Doekop } from '../gemeen/kop.js';
import { zegStand } from '../gemeen/stand.js';
import type { Kandidaat } from '../gemeen/typen.js';
import { useLijsttoetsen } from '../../kern/lijsttoetsen.js';
import { kandidatenVraag } from '../gemeen/vragen.js';
import { bedrag, gebied, huishouden } from '../gemeen/zeg.js';
import { past, useZeef, zoekbaar } from '../../kern/zeef.js';
import { telStanden, Zeefbalk } from '../../kern/zeefbalk.js';
import { belet, heeftUrgentie, kandidatenzin, wachttijd, zoektIn } from './zeg-kandidaat.js';
import './kandidaten.css';

const STANDEN = {
  'op-de-lijst': 'Op de lijst',
  'in-voordracht': 'In voordracht',
  'in-plaatsing': 'In plaatsing',
  geparkeerd: 'Geparkeerd',
  gehuisvest: 'Gehuisvest',
  elders: 'Elders',
  afgesloten: 'Afgesloten',
};

/** Everybody who was admitted, longest waiting first. */
export function Kandidaten() {
  useTitel('Kandidaten');
  const { nu } = useIk();
  const vraag = useQuery(kandidatenVraag);
  return (
    <Uitkomst van={vraag} rijen={10}>
      {(alle) => (
        <>
          <Doekop
            titel="Kandidaten"
            zin={kandidatenzin(alle, nu)}
            doe={<Koppel to="/hub/zoekopdrachten">Zoekopdrachten</Koppel>}
          />
          <Lijst alle={alle} nu={nu} />
        </>
      )}
    </Uitkomst>
  );
}

function Lijst({ alle, nu }: { alle: readonly Kandidaat[]; nu: string }) {
  const [zeef, stel] = useZeef();
  const zoek = useDeferredValue(zeef.zoek);
  const doorzoekbaar = useMemo(() => alle.map((k) => ({ k, tekst: vlak(k, nu) })), [alle, nu]);
  const rijen = useMemo(
    () =>
      doorzoekbaar
        .filter(({ k, tekst }) => (!zeef.stand || k.stand === zeef.stand) && past(tekst, zoek))
        .map(({ k }) => k),
    [doorzoekbaar, zeef.stand, zoek],
  );
  useLijsttoetsen();
  return (
    <>
      <Zeefbalk
        zeef={zeef}
        stel={stel}
        label="Zoek een kandidaat"
        hint="Casusnummer, gebied, urgentie"
        standen={telStanden(alle, STANDEN)}
        telt={rijen.length}
        van={alle.length}
      />
      <div className="blad">
        {alle.length === 0 && (
          <Leeg zin="Er is nog niemand toegelaten. Een aanmelding die je toelaat, komt hier te staan." />
        )}
        {alle.length > 0 && rijen.length === 0 && (
          <Leeg zin="Niemand past bij dit filter.">
            <Knop onClick={() => stel({ zoek: '', stand: '' })}>Toon alles</Knop>
          </Leeg>
        )}
        {rijen.length > 0 && <Rijen rijen={rijen} nu={nu} />}
      </div>
    </>
  );
}

const vlak = (k: Kandidaat, nu: string): string =>
  zoekbaar(
    k.casusnummer,
    gebied(k.herkomst),
    zoektIn(k),
    ...k.woonprofiel.gewensteGemeenten.map(gebied),
    heeftUrgentie(k, nu) ? 'urgentie' : undefined,
    k.dubbel ? 'dubbel' : undefined,
  );

const HOOG = 46;

/** Only the rows in sight are on the page; what is above and below is empty room. */
function Rijen({ rijen, nu }: { rijen: readonly Kandidaat[]; nu: string }) {
  const plek = useRef<HTMLDivElement>(null);
  const lat = useWindowVirtualizer({
    count: rijen.length,
    estimateSize: () => HOOG,
    overscan: 15,
    scrollMargin: plek.current?.offsetTop ?? 0,
    getItemKey: (i) => rijen[i]?.casus ?? i,
  });
  const zichtbaar = lat.getVirtualItems();
  const boven = (zichtbaar[0]?.start ?? 0) - lat.options.scrollMargin;
  const onder = lat.getTotalSize() - ((zichtbaar.at(-1)?.end ?? 0) - lat.options.scrollMargin);
  return (
    <div ref={plek} className="lijst" role="table" aria-label="Kandidaten" aria-rowcount={rijen.length + 1}>
      <div className="mens mens--kop" role="row" aria-rowindex={1}>
        {['Casus', 'Zoekt in', 'Huishouden', 'Wacht', 'Urgentie', 'Stand'].map((kop) => (
          <span role="columnheader" key={kop}>
            {kop}
          </span>
        ))}
      </div>
      <Ruimte hoog={boven} />
      {zichtbaar.map(({ index, key }) => {
        const k = rijen[index];
        return (
          k && (
            <div
              key={key}
              className="mens"
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              ref={lat.measureElement}
            >
              <Rij k={k} nu={nu} />
            </div>
          )
        );
      })}
      <Ruimte hoog={onder} />
    </div>
  );
}

const Ruimte = ({ hoog }: { hoog: number }) => (
  <svg className="lijst__ruimte" width="1" height={Math.max(0, hoog)} aria-hidden="true" />
);

const Rij = memo(function Rij({ k, nu }: { k: Kandidaat; nu: string }) {
  const letOp = k.stand === 'op-de-lijst' ? belet(k, nu) : undefined;
  return (
    <>
      <span role="cell">
        <Koppel
          to="/hub/kandidaten/$casus"
          params={{ casus: k.casus }}
          preload={false}
          kaal
          className="rijlink nr"
          data-rij={k.casus}
        >
          {k.casusnummer}
        </Koppel>
      </span>
      <span role="cell">{zoektIn(k)}</span>
      <span role="cell" className="klein">
        {huishouden(k.woonprofiel)}, {k.woonprofiel.kamers} kamers, tot {bedrag(k.woonprofiel.huurgrensCent)}
      </span>
      <span role="cell">{wachttijd(k, nu)}</span>
      <span role="cell">
        {heeftUrgentie(k, nu) && (
          <Merk soort="gereed">{k.urgentie?.tot ? `t/m ${kort(k.urgentie.tot)}` : 'urgentie'}</Merk>
        )}
      </span>
      <span role="cell">
        {letOp ? (
          <Merk soort={k.woonklaarTot < nu ? 'laat' : 'wacht'}>
            {k.dubbel ? 'Dubbel aangemeld' : 'Niet voor te dragen'}
          </Merk>
        ) : (
          <span className="klein stil">{zegStand('kandidaat', k.stand, k.pauze ? { datum: k.pauze.tot } : {})}</span>
        )}
      </span>
    </>
  );
});
