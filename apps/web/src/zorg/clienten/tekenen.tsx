import { medetekenaars } from '@weerthuis/domain';
import { Feiten, Keuze, Knop, Tekstveld, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Casus, Overeenkomst } from '../kern/typen.js';

const WIE = { zorg: 'Wij', persoon: 'De cliënt' } as const;
type Wie = keyof typeof WIE;

/** Who signed the lease through us, and on which day. */
export function Tekenen({ o, casus, eerst }: { o: Overeenkomst; casus: Casus; eerst: boolean }) {
  const { nu } = useIk();
  const open = (Object.keys(WIE) as Wie[]).filter((w) => o.ondertekenaars.includes(w) && !o.ondertekend[w]);
  const [gekozen, kies] = useState<string>();
  const door = open.find((w) => w === gekozen) ?? open.at(-1);
  const [op, zetOp] = useState(nu);
  const [mee, zetMee] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const nodig =
    door === 'persoon'
      ? medetekenaars(
          'huurovereenkomst',
          casus.vertegenwoordigers.flatMap((v) => v.soort ?? []),
        )
      : [];
  const leg = () =>
    doe({
      pad: `/v1/overeenkomsten/${o.id}/ondertekeningen`,
      lichaam: { door, op, ...(nodig.length > 0 && mee && { medeOndertekend: nodig }) },
      zegt: 'De handtekening is vastgelegd',
    });
  return (
    <div className="formulier">
      <Feiten
        feiten={Object.entries(o.ondertekend).map(
          ([wie, dag]) => [WIE[wie as Wie] ?? wie, `tekende op ${lang(dag)}`] as const,
        )}
      />
      {o.tekenOp && <p>Nieuwe dag om te tekenen: {lang(o.tekenOp)}.</p>}
      {open.length > 1 && (
        <Keuze
          legenda="Wie tekende"
          opties={open.map((w) => ({ waarde: w, label: WIE[w] }))}
          {...(door && { waarde: door })}
          kies={kies}
        />
      )}
      <Tekstveld
        kort
        type="date"
        label={`Dag dat ${door === 'zorg' ? 'wij tekenden' : 'de cliënt tekende'}`}
        max={nu}
        value={op}
        onChange={(e) => zetOp(e.target.value)}
      />
      {nodig.length > 0 && (
        <Vinkje
          label={`De ${nodig.join(' en de ')} tekende mee`}
          checked={mee}
          onChange={(e) => zetMee(e.target.checked)}
        />
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop eerst={eerst} bezig={bezig} uit={!op} onClick={leg}>
          Leg de handtekening vast
        </Knop>
      </div>
    </div>
  );
}
