import { Aantal, Knop, Tekstveld, Toets } from '@weerthuis/ui';
import { useMemo } from 'react';
import type { Werk } from '../../api/werkplek.js';
import { hoofdletter, tijd } from '../../kern/datum.js';
import { soortenVan, type Filter } from './filter.js';
import { soortnaam } from './paneel.js';

interface Props {
  filter: Filter;
  stel: (deel: { zoek?: string | undefined; soort?: string | undefined }) => void;
  rijen: readonly Werk[];
  telt: number;
  bijgewerkt: number;
}

/** Searching and filtering, in the page itself: every key counts at once. */
export function Zeefbalk({ filter, stel, rijen, telt, bijgewerkt }: Props) {
  const soorten = useMemo(() => soortenVan(rijen), [rijen]);
  return (
    <search className="zeef">
      <Tekstveld
        id="zoek-werk"
        type="search"
        label="Zoek in je werk"
        stil
        placeholder="Casusnummer, adres, partij"
        aria-keyshortcuts="/"
        value={filter.zoek ?? ''}
        onChange={(e) => stel({ zoek: e.target.value || undefined })}
      />
      <Toets>/</Toets>
      {soorten.map(([soort, n]) => (
        <Knop
          key={soort}
          ingedrukt={filter.soort === soort}
          onClick={() => stel({ soort: filter.soort === soort ? undefined : soort })}
        >
          {hoofdletter(soortnaam(soort))} <Aantal>{n}</Aantal>
        </Knop>
      ))}
      <span className="zeef__uit stil" role="status">
        {telt} van {rijen.length}
        {bijgewerkt > 0 && <span className="zeef__tijd"> · bijgewerkt {tijd(new Date(bijgewerkt).toISOString())}</span>}
      </span>
    </search>
  );
}
