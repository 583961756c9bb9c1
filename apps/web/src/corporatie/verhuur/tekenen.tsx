import { Feiten, Knop, Koppeling, Merk, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Overeenkomst } from '../kern/vragen.js';

const WIE: Readonly<Record<string, string>> = {
  persoon: 'De huurder',
  corporatie: 'De corporatie',
  zorg: 'De zorgorganisatie',
};
const wie = (code: string): string => WIE[code] ?? code;

export function tekenKort(o: Overeenkomst | undefined): string | undefined {
  if (!o) return undefined;
  const open = o.ondertekenaars.filter((t) => !o.handtekeningen.some((h) => h.door === t));
  return open.length === 0
    ? 'Iedereen tekende.'
    : `Nog te tekenen: ${open.map((t) => wie(t).toLowerCase()).join(' en ')}.`;
}

/** Who signed and who did not yet. Zorg signs at its own side. */
export function Tekenen({ contract: o, kan, eerst }: { contract: Overeenkomst; kan: boolean; eerst: boolean }) {
  const { nu } = useIk();
  const [dag, zetDag] = useState(nu);
  const [nieuw, zetNieuw] = useState<string>();
  const { doe, bezig, fout } = useDoe(() => zetNieuw(undefined));
  const getekend = (t: string) => o.handtekeningen.find((h) => h.door === t);
  const hier = o.ondertekenaars.filter((t) => t !== 'zorg' && !getekend(t));
  const teken = (door: string) =>
    doe({
      pad: `/v1/overeenkomsten/${o.id}/ondertekeningen`,
      lichaam: { door, op: dag },
      zegt: `Vastgelegd dat ${wie(door).toLowerCase()} tekende`,
    });
  return (
    <div className="formulier">
      <Feiten
        feiten={o.ondertekenaars.map((t) => {
          const h = getekend(t);
          return [
            wie(t),
            h ? <Merk soort="gereed">tekende op {lang(h.op)}</Merk> : <Merk soort="wacht">nog niet</Merk>,
          ] as const;
        })}
      />
      {!kan && (
        <p className="stil">
          Tekenen kan zodra de voordracht is aangenomen: na definitief ja van de persoon en van ons.
        </p>
      )}
      {kan && hier.length > 0 && (
        <Tekstveld
          kort
          type="date"
          label="Dag van tekenen"
          max={nu}
          value={dag}
          onChange={(e) => zetDag(e.target.value)}
        />
      )}
      {nieuw !== undefined && (
        <Tekstveld
          kort
          type="date"
          label="Nieuwe dag om te tekenen"
          min={nu}
          value={nieuw}
          onChange={(e) => zetNieuw(e.target.value)}
        />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        {kan &&
          nieuw === undefined &&
          hier.map((t, i) => (
            <Knop key={t} eerst={eerst && i === 0} bezig={bezig} onClick={() => teken(t)}>
              {wie(t)} tekende
            </Knop>
          ))}
        <Koppeling knop="gewoon" href={`/v1/overeenkomsten/${o.id}/pdf`} download>
          Haal het contract (pdf)
        </Koppeling>
        {nieuw === undefined ? (
          <Knop onClick={() => zetNieuw('')}>Tekenen ging niet door</Knop>
        ) : (
          <>
            <Knop
              eerst
              bezig={bezig}
              uit={!nieuw}
              onClick={() =>
                doe({
                  pad: `/v1/overeenkomsten/${o.id}/niet-getekend`,
                  lichaam: { op: nu, nieuweDatum: nieuw },
                  zegt: 'De nieuwe dag is vastgelegd; zorg weet het',
                })
              }
            >
              Leg de nieuwe dag vast
            </Knop>
            <Knop onClick={() => zetNieuw(undefined)}>Terug</Knop>
          </>
        )}
      </div>
    </div>
  );
}
