import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { GeenVerbinding } from '../api/probleem.js';
import { vraag } from '../api/vraag.js';
import { zetVerbinding } from './verbinding.js';

const OPNIEUW_NA = 3000;

/**
 * Listens to what changed at the organisation, by anyone, and asks again what is on the screen. The message itself holds
 * nothing of a person. After a break everything on the screen is asked again: what was missed is unknown.
 */
export function useLive(vraagbaak: QueryClient): void {
  useEffect(() => {
    let bron: EventSource | undefined;
    let klok: ReturnType<typeof setTimeout> | undefined;
    let gebroken = false;
    const ververs = () => void vraagbaak.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'ik' });
    const open = () => {
      bron = new EventSource('/v1/live');
      bron.addEventListener('veranderd', ververs);
      bron.addEventListener('wachtend', ververs);
      bron.onopen = () => {
        zetVerbinding('goed');
        if (gebroken) ververs();
        gebroken = false;
      };
      bron.onerror = () => {
        gebroken = true;
        bron?.close();
        clearTimeout(klok);
        klok = setTimeout(() => void probeer(), OPNIEUW_NA);
        void peil();
      };
    };
    const probeer = async () => ((await peil()) ? open() : (klok = setTimeout(() => void probeer(), OPNIEUW_NA)));
    const offline = () => zetVerbinding('weg');
    const online = () => void peil();
    open();
    addEventListener('offline', offline);
    addEventListener('online', online);
    return () => {
      clearTimeout(klok);
      bron?.close();
      removeEventListener('offline', offline);
      removeEventListener('online', online);
    };
  }, [vraagbaak]);
}

/** Whether the server answers at all; a session that ended goes to the login. */
async function peil(): Promise<boolean> {
  const antwoordt = await vraag('/v1/ik').then(
    () => true,
    (fout: unknown) => !(fout instanceof GeenVerbinding),
  );
  zetVerbinding(antwoordt ? 'goed' : 'weg');
  return antwoordt;
}
