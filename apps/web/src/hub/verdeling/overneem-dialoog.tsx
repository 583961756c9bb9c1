import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dialoog, Knop, Melding } from '@weerthuis/ui';
import { vraag } from '../../api/vraag.js';
import { aantal } from '../../kern/datum.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Overnemingen, Toebedeeld, Verdeling } from '../gemeen/typen.js';

/** Takes placements over as voordrachten. Not put off: per person it is said at once what became of it. */
export function OverneemDialoog(p: { v: Verdeling; over: readonly Toebedeeld[]; sluit: () => void }) {
  const vraagbaak = useQueryClient();
  const neemOver = useMutation({
    mutationFn: () =>
      vraag<Overnemingen>(`/v1/verdelingen/${p.v.verdeling}/overnemingen`, {
        methode: 'POST',
        lichaam: { casussen: p.over.map((o) => o.casus) },
      }),
    onSettled: () => vraagbaak.invalidateQueries({ queryKey: ['hub'] }),
  });
  const uit = neemOver.data;
  const nummer = (casus: string) => p.v.plaatsingen.find((o) => o.casus === casus)?.casusnummer ?? casus;
  return (
    <Dialoog titel={`Neem ${p.over.length} over als voordracht`} sluit={p.sluit}>
      <div className="dialoog__inhoud">
        {neemOver.error && <Fout fout={neemOver.error} opnieuw={() => neemOver.mutate()} />}
        {uit ? (
          <>
            <Melding
              soort={uit.geweigerd ? 'weet' : 'goed'}
              kop={`${aantal(uit.overgenomen, 'voordracht', 'voordrachten')} uitgebracht`}
              meteen
            >
              {uit.geweigerd > 0 && (
                <p>{aantal(uit.geweigerd, 'plaatsing is', 'plaatsingen zijn')} niet overgenomen:</p>
              )}
              <ul>
                {uit.rijen
                  .filter((r) => r.code)
                  .map((r) => (
                    <li key={r.casus}>
                      <b className="nr">{nummer(r.casus)}</b>: {r.titel} {r.detail}
                    </li>
                  ))}
              </ul>
            </Melding>
            <div className="knoppen">
              <Knop eerst onClick={p.sluit}>
                Terug naar de verdeling
              </Knop>
            </div>
          </>
        ) : (
          <>
            <p>
              Elke plaatsing wordt een voordracht, met wie daarna komt als reserve. Alle partijen krijgen meteen een
              vraag met een termijn. Terugdraaien kan daarna alleen per voordracht, door haar in te trekken.
            </p>
            <div className="knoppen">
              <Knop eerst bezig={neemOver.isPending} onClick={() => neemOver.mutate()}>
                {neemOver.isPending ? 'Bezig met overnemen' : `Neem ${p.over.length} over`}
              </Knop>
            </div>
          </>
        )}
      </div>
    </Dialoog>
  );
}
