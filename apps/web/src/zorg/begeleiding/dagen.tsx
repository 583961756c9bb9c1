import { Feiten, Keuzelijst, Knop, Kop, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Begeleiding, Casus } from '../kern/typen.js';
import { volwassenen, woorden, zegLid } from '../kern/zeg.js';

const SOORTEN = [
  { waarde: '', label: 'Kies wat de cliënt overdag doet' },
  { waarde: 'werk', label: 'Werk' },
  { waarde: 'opleiding', label: 'Opleiding' },
  { waarde: 'vrijwilligerswerk', label: 'Vrijwilligerswerk' },
  { waarde: 'dagbesteding', label: 'Dagbesteding' },
  { waarde: 'zorg-voor-kinderen', label: 'Zorg voor kinderen' },
];
const INKOMEN = 'eigen-inkomen';

/** What each adult does by day, and income that no gemeente pays: others only learn the dates. */
export function Dagen({ casus, b, eerst }: { casus: Casus; b: Begeleiding; eerst: boolean }) {
  return (
    <section aria-labelledby="kop-dagen">
      <Kop niveau={2} id="kop-dagen">
        Dag en eigen inkomen
      </Kop>
      <Feiten
        feiten={[
          ...b.daginvulling.map(
            (d) => [zegLid(casus.leden, d.lid), `${d.soort ? woorden(d.soort) : 'geregeld'}, ${periode(d)}`] as const,
          ),
          ...b.eigenInkomen.map((d) => [`Eigen inkomen van ${zegLid(casus.leden, d.lid)}`, periode(d)] as const),
        ]}
      />
      {b.daginvulling.length === 0 && <p className="stil">Er is nog geen dag geregeld.</p>}
      {b.bijOns && <Regel casus={casus} eerst={eerst} />}
    </section>
  );
}

const periode = ({ vanaf, tot }: { vanaf: string; tot?: string }): string =>
  `vanaf ${lang(vanaf)}${tot ? ` tot en met ${lang(tot)}` : ''}`;

function Regel({ casus, eerst }: { casus: Casus; eerst: boolean }) {
  const leden = volwassenen(casus.leden);
  const [lid, zetLid] = useState(leden[0]?.lid ?? '');
  const [soort, zetSoort] = useState('');
  const [vanaf, zetVanaf] = useState('');
  const [tot, zetTot] = useState('');
  const { doe, bezig, fout } = useDoe(() => (zetSoort(''), zetVanaf(''), zetTot('')));
  const inkomen = soort === INKOMEN;
  return (
    <div className="formulier stap__in">
      {leden.length > 1 && (
        <Keuzelijst
          label="Voor wie"
          opties={leden.map((l) => ({ waarde: l.lid, label: zegLid(casus.leden, l.lid) }))}
          value={lid}
          onChange={(e) => zetLid(e.target.value)}
        />
      )}
      <Keuzelijst
        label="Wat"
        uitleg="Wat het is, blijft bij wie begeleidt. Anderen lezen alleen de dagen."
        opties={[...SOORTEN, { waarde: INKOMEN, label: 'Eigen inkomen (loon, pensioen)' }]}
        value={soort}
        onChange={(e) => zetSoort(e.target.value)}
      />
      <Tekstveld kort type="date" label="Vanaf" value={vanaf} onChange={(e) => zetVanaf(e.target.value)} />
      <Tekstveld
        kort
        type="date"
        label="Tot en met"
        uitleg="Leeg: tot nader bericht."
        min={vanaf}
        value={tot}
        onChange={(e) => zetTot(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst={eerst}
          bezig={bezig}
          uit={!lid || !soort || !vanaf}
          onClick={() =>
            doe({
              methode: 'PUT',
              pad: `/v1/casussen/${casus.casus}/${inkomen ? 'eigen-inkomen' : 'daginvulling'}`,
              lichaam: { lid, vanaf, ...(tot && { tot }), ...(!inkomen && { soort }) },
              zegt: inkomen ? 'Het eigen inkomen is vastgelegd' : 'De daginvulling is vastgelegd',
            })
          }
        >
          {soort && vanaf
            ? inkomen
              ? 'Leg het eigen inkomen vast'
              : 'Leg de daginvulling vast'
            : 'Kies eerst wat en vanaf wanneer'}
        </Knop>
      </div>
    </div>
  );
}
