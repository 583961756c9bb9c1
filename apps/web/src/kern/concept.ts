import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { GeenVerbinding, Probleemfout } from '../api/probleem.js';
import { vraag } from '../api/vraag.js';

interface Bewaard<T> {
  inhoud: T;
  versie: number;
}

/** `bewaard`: at the server. `wacht`: no connection, tried again. `conflict`: changed elsewhere, see `ander`. */
export type Conceptstand = 'laden' | 'leeg' | 'bezig' | 'bewaard' | 'wacht' | 'conflict' | 'fout';

export interface Concept<T> {
  inhoud: T;
  zet: (deel: Partial<T>) => void;
  stand: Conceptstand;
  /** What the server has, when it is not what this rests on. */
  ander?: T;
  /** Goes on with this as the whole draft, over what the server has. */
  houd: (inhoud: T) => void;
  /** Throws the draft away, after what it was for was sent. */
  wis: () => Promise<void>;
}

const RUST = 800;
const OPNIEUW = 5000;

/**
 * A draft that survives a crash: kept at the server under `sleutel` a moment after the last key, and when the page is
 * left. Nothing of it stays in the browser.
 */
export function useConcept<T extends object>(sleutel: string, leeg: T): Concept<T> {
  const vraagbaak = useQueryClient();
  const pad = `/v1/concepten/${encodeURIComponent(sleutel)}`;
  const [inhoud, toon] = useState(leeg);
  const [stand, zetStand] = useState<Conceptstand>('laden');
  const [ander, zetAnder] = useState<T>();
  const werk = useRef({
    inhoud: leeg,
    versie: undefined as number | undefined,
    vuil: false,
    klok: 0 as unknown as ReturnType<typeof setTimeout>,
  }).current;

  const bewaar = useCallback(
    async (blijf = false) => {
      if (!werk.vuil) return;
      werk.vuil = false;
      zetStand('bezig');
      try {
        const { versie } = await vraag<Bewaard<T>>(pad, {
          methode: 'PUT',
          lichaam: { inhoud: werk.inhoud },
          blijf,
          ...(werk.versie !== undefined && { versie: werk.versie }),
        });
        werk.versie = versie;
        zetStand('bewaard');
      } catch (fout) {
        werk.vuil = true;
        if (fout instanceof GeenVerbinding) {
          zetStand('wacht');
          werk.klok = setTimeout(() => void bewaar(), OPNIEUW);
        } else if (fout instanceof Probleemfout && [412, 428].includes(fout.status)) {
          const nu = await vraag<Bewaard<T>>(pad);
          werk.versie = nu.versie;
          zetAnder(nu.inhoud);
          zetStand('conflict');
        } else zetStand('fout');
      }
    },
    [pad, werk],
  );

  useEffect(() => {
    let weg = false;
    vraag<Bewaard<T>>(pad).then(
      (b) => {
        if (weg || werk.vuil) return;
        Object.assign(werk, b);
        toon(b.inhoud);
        zetStand('bewaard');
      },
      (fout: unknown) => !weg && zetStand(fout instanceof Probleemfout && fout.status === 404 ? 'leeg' : 'fout'),
    );
    const verlaat = () => void bewaar(true);
    addEventListener('pagehide', verlaat);
    return () => {
      weg = true;
      clearTimeout(werk.klok);
      removeEventListener('pagehide', verlaat);
      void bewaar(true);
    };
  }, [pad, bewaar, werk]);

  const neem = (nieuw: T) => {
    Object.assign(werk, { inhoud: nieuw, vuil: true });
    toon(nieuw);
    clearTimeout(werk.klok);
    werk.klok = setTimeout(() => void bewaar(), RUST);
  };
  return {
    inhoud,
    stand,
    ...(ander && { ander }),
    zet: (deel) => neem({ ...werk.inhoud, ...deel }),
    houd: (heel) => {
      zetAnder(undefined);
      neem(heel);
    },
    wis: async () => {
      clearTimeout(werk.klok);
      werk.vuil = false;
      await vraag(pad, { methode: 'DELETE', ...(werk.versie !== undefined && { versie: werk.versie }) });
      await vraagbaak.invalidateQueries({ queryKey: ['concepten'] });
    },
  };
}
