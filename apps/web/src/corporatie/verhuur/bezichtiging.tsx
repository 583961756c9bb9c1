import { Knop, Koppeling, Tekstveld } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { useDoe } from '../../kern/doe.js';
import { lang, tijd } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Bezichtiging } from '../kern/vragen.js';
import { moment, dagVan } from '../kern/moment.js';
import type { Verhuring } from './use-gangen.js';

const gepland = (rij: Verhuring): Bezichtiging | undefined =>
  rij.bezichtigingen.find((b) => b.verschenen == null && !b.vervallen);

/** What the viewing came to, in a line. */
export function bezichtigingKort(rij: Verhuring): string | undefined {
  const b = gepland(rij) ?? rij.bezichtigingen.findLast((een) => een.verschenen != null);
  if (!b) return undefined;
  const wanneer = `${lang(dagVan(b.op))}, ${tijd(b.op)}`;
  return b.verschenen == null ? `Gepland: ${wanneer}` : b.verschenen ? `Bekeken: ${wanneer}` : `Kwam niet: ${wanneer}`;
}

/** Plan it, move it, say whether the person came. */
export function Bezichtigingstap({ rij, eerst }: { rij: Verhuring; eerst: boolean }) {
  const { nu } = useIk();
  const b = gepland(rij);
  const [verzet, zetVerzet] = useState(false);
  const verslag = useDoe();
  if (!b || verzet)
    return (
      <Plan rij={rij} eerst={eerst} {...(b && { terug: () => zetVerzet(false) })} klaar={() => zetVerzet(false)} />
    );
  const geweest = dagVan(b.op) <= nu;
  const kwam = (verschenen: boolean) =>
    verslag.doe({
      pad: `/v1/bezichtigingen/${b.id}/verslag`,
      lichaam: { verschenen },
      zegt: verschenen ? 'Vastgelegd dat de woning is bekeken' : 'Vastgelegd dat niemand kwam',
    });
  return (
    <div className="formulier">
      {verslag.fout && <Fout fout={verslag.fout} />}
      <div className="knoppen">
        {geweest && (
          <>
            <Knop eerst={eerst} bezig={verslag.bezig} onClick={() => kwam(true)}>
              De kandidaat kwam
            </Knop>
            <Knop bezig={verslag.bezig} onClick={() => kwam(false)}>
              Niemand kwam
            </Knop>
          </>
        )}
        <Koppeling knop="gewoon" href={`/v1/bezichtigingen/${b.id}/agenda`} download>
          Zet in agenda (.ics)
        </Koppeling>
        <Knop onClick={() => zetVerzet(true)}>Kies een ander tijdstip</Knop>
      </div>
    </div>
  );
}

function Plan({ rij, eerst, terug, klaar }: { rij: Verhuring; eerst: boolean; terug?: () => void; klaar: () => void }) {
  const { nu } = useIk();
  const [dag, zetDag] = useState('');
  const [uur, zetUur] = useState('14:00');
  const [mist, zetMist] = useState(false);
  const { doe, bezig, fout } = useDoe(klaar);
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    const op = moment(dag, uur);
    if (!op) return zetMist(true);
    doe({
      pad: '/v1/bezichtigingen',
      lichaam: { kandidaatstelling: rij.kandidaatstelling, op },
      zegt: 'De bezichtiging is gepland; zorg en het matchingspunt weten het',
    });
  };
  return (
    <form className="formulier" onSubmit={stuur} noValidate>
      <Tekstveld
        kort
        type="date"
        label="Dag van de bezichtiging"
        min={nu}
        value={dag}
        fout={mist && !dag ? 'Kies een dag.' : ''}
        onChange={(e) => zetDag(e.target.value)}
      />
      <Tekstveld
        kort
        type="time"
        label="Tijd"
        uitleg="Nederlandse tijd. Zorg zegt het tegen de kandidaat."
        value={uur}
        fout={mist && !uur ? 'Kies een tijd.' : ''}
        onChange={(e) => zetUur(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop type="submit" eerst={eerst} bezig={bezig}>
          Plan de bezichtiging
        </Knop>
        {terug && <Knop onClick={terug}>Laat het zoals het is</Knop>}
      </div>
    </form>
  );
}
