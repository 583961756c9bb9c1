import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Berichten, MisluktBericht, useOmroep, WachtBericht } from '@weerthuis/ui';
import { useCallback, useEffect, useState } from 'react';
import { alsProbleem } from '../api/probleem.js';
import { vraag } from '../api/vraag.js';
import type { Wachtend } from '../api/werkplek.js';
import { useToetsen } from './toetsen.js';

const wachtendVraag = queryOptions({
  queryKey: ['wachtend'],
  queryFn: ({ signal }) => vraag<Wachtend[]>('/v1/wachtend', { signal }),
});

/** A command as the server will carry it out, over its own public route. */
export interface Opdracht {
  methode: 'POST' | 'PUT' | 'DELETE';
  pad: string;
  lichaam?: object;
  /** Version it rests on, for a route that asks for one. */
  versie?: number;
  /** What will happen, as a short sentence without a full stop: "Weigering gegrond". Never a name. */
  omschrijving: string;
}

/** Gives a command to the server, which carries it out after ten seconds unless it is undone. @throws Probleemfout */
export function useOpdracht(): (opdracht: Opdracht) => Promise<void> {
  const vraagbaak = useQueryClient();
  const zeg = useOmroep();
  return useCallback(
    async ({ versie, ...rest }) => {
      const ifMatch = versie === undefined ? {} : { ifMatch: `"${versie}"` };
      await vraag('/v1/wachtend', { methode: 'POST', lichaam: { ...rest, ...ifMatch } });
      zeg(`${rest.omschrijving}. Ongedaan maken kan tien seconden.`);
      await vraagbaak.invalidateQueries({ queryKey: ['wachtend'] });
    },
    [vraagbaak, zeg],
  );
}

/** What waits, with the button to undo it, and what was refused after all. */
export function WachtendePlek() {
  const vraagbaak = useQueryClient();
  const zeg = useOmroep();
  const { data = [] } = useQuery(wachtendVraag);
  const [gelezen, zetGelezen] = useState<readonly string[]>(leesGelezen);
  const wacht = data.filter((w) => w.stand === 'wacht');
  const mislukt = data.filter((w) => w.stand === 'geweigerd' && !gelezen.includes(w.id));
  const ongedaan = async (id: string) => {
    await vraag(`/v1/wachtend/${id}`, { methode: 'DELETE' }).then(
      () => zeg('Ongedaan gemaakt'),
      (fout: unknown) => zeg(alsProbleem(fout).title),
    );
    await vraagbaak.invalidateQueries({ queryKey: ['wachtend'] });
  };
  const laatste = wacht.at(-1);
  useToetsen(laatste ? [{ toets: 'z', zegt: 'maak ongedaan', doe: () => void ongedaan(laatste.id) }] : []);
  useNaAfloop(wacht, () => void vraagbaak.invalidateQueries({ queryKey: ['wachtend'] }));
  return (
    <Berichten>
      {mislukt.map((w) => (
        <MisluktBericht
          key={w.id}
          wat={w.omschrijving}
          probleem={w.probleem ?? alsProbleem(undefined)}
          gelezen={() => zetGelezen(bewaarGelezen([...gelezen, w.id]))}
        />
      ))}
      {wacht.map((w) => (
        <WachtBericht
          key={w.id}
          wat={w.omschrijving}
          op={Date.parse(w.uitvoerenNa)}
          maakOngedaan={() => void ongedaan(w.id)}
        />
      ))}
    </Berichten>
  );
}

/** Asks again just after the first that waits should have been carried out. */
function useNaAfloop(wacht: readonly Wachtend[], vraagOpnieuw: () => void): void {
  const eerst = wacht.length > 0 ? Math.min(...wacht.map((w) => Date.parse(w.uitvoerenNa))) : undefined;
  useEffect(() => {
    if (eerst === undefined) return;
    const klok = setTimeout(vraagOpnieuw, Math.max(1000, eerst - Date.now() + 1500));
    return () => clearTimeout(klok);
  }, [eerst]);
}

const GELEZEN = 'weerthuis.gelezen';
const leesGelezen = (): string[] => JSON.parse(sessionStorage.getItem(GELEZEN) ?? '[]') as string[];
const bewaarGelezen = (ids: string[]): string[] => (sessionStorage.setItem(GELEZEN, JSON.stringify(ids)), ids);
