import { Keuzelijst, Knop, Uitklap, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { useDoe } from '../../kern/doe.js';
import { Fout } from '../../kern/uitkomst.js';
import { usePartijen } from '../kern/vragen.js';

/** Asks who works in the wijk to prepare it, or says that we do so ourselves. */
export function BeginLanding({ casus }: { casus: string }) {
  const { partijen } = usePartijen();
  const [welzijn, zetWelzijn] = useState('');
  const [metRoepnaam, zetRoepnaam] = useState(false);
  const { doe, bezig, fout } = useDoe();
  const wie = partijen.filter((p) => p.vervult.includes('welzijn'));
  const begin = () =>
    doe({
      pad: `/v1/casussen/${casus}/landing`,
      lichaam: { ...(welzijn && { welzijn, metRoepnaam }) },
      zegt: 'Het landen in de wijk begint',
    });
  return (
    <Uitklap kop="Landen in de wijk">
      <div className="formulier stap__in">
        <p className="stil">Vóór de verhuizing weten de buren dat er iemand komt. Wie dat is, staat er niet bij.</p>
        {wie.length > 0 && (
          <Keuzelijst
            label="Wie werkt er in de wijk"
            opties={[
              { waarde: '', label: 'Wij doen het zelf' },
              ...wie.map((p) => ({ waarde: p.oin, label: p.titel })),
            ]}
            value={welzijn}
            onChange={(e) => zetWelzijn(e.target.value)}
          />
        )}
        {welzijn && (
          <Vinkje
            label="De cliënt vindt het goed dat zij de roepnaam weten"
            checked={metRoepnaam}
            onChange={(e) => zetRoepnaam(e.target.checked)}
          />
        )}
        {fout && <Fout fout={fout} />}
        <div className="knoppen">
          <Knop bezig={bezig} onClick={begin}>
            Begin met landen
          </Knop>
        </div>
      </div>
    </Uitklap>
  );
}
