import { Feiten, Knop, Kop, Tekstveld, Vinkje } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Begeleiding, Casus } from '../kern/typen.js';
import { volwassenen, zegLid } from '../kern/zeg.js';

/** From when we support, with what bridges the days before; and the end. */
export function Startblok({ casus, b, eerst }: { casus: Casus; b: Begeleiding; eerst: boolean }) {
  const [open, zetOpen] = useState(false);
  const compleet = volwassenen(casus.leden).every((l) => b.ondersteuning.some((o) => o.lid === l.lid));
  const begonnen = b.ondersteuning.length > 0;
  return (
    <section aria-labelledby="kop-start">
      <Kop niveau={2} id="kop-start">
        Begeleiding
      </Kop>
      <Feiten
        feiten={b.ondersteuning.map(
          (o) =>
            [
              zegLid(casus.leden, o.lid),
              `vanaf ${lang(o.vanaf)}${o.tot ? ` tot en met ${lang(o.tot)}` : ''}${o.overbrugging ? `; tot dan: ${o.overbrugging.hoe}` : ''}`,
            ] as const,
        )}
      />
      {!begonnen && <p className="stil">Er is nog geen eerste dag.</p>}
      {b.bijOns && !casus.ondersteuningTot && (!compleet || open) && casus.plaatsing && (
        <Begin casus={casus} eerst={eerst} />
      )}
      {!casus.plaatsing && !begonnen && (
        <p className="stil">Een eerste dag spreek je af zodra er een woning in zicht is.</p>
      )}
      {b.bijOns && compleet && begonnen && !casus.ondersteuningTot && !open && (
        <div className="knoppen stap__in">
          <Knop onClick={() => zetOpen(true)}>Wijzig de eerste dag</Knop>
        </div>
      )}
      {b.bijOns && begonnen && casus.verhuisdOp && !casus.ondersteuningTot && <Einde casus={casus.casus} />}
    </section>
  );
}

function Begin({ casus, eerst }: { casus: Casus; eerst: boolean }) {
  const [vanaf, zetVanaf] = useState('');
  const [brug, zetBrug] = useState(false);
  const [over, zetOver] = useState({ van: '', tot: '', hoe: '' });
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier stap__in">
      <Tekstveld
        kort
        type="date"
        label="Eerste dag van de begeleiding"
        uitleg="Niet na de verhuizing, tenzij je de dagen ertussen overbrugt."
        value={vanaf}
        onChange={(e) => zetVanaf(e.target.value)}
      />
      <Vinkje label="Er is een overbrugging" checked={brug} onChange={(e) => zetBrug(e.target.checked)} />
      {brug && (
        <>
          <Tekstveld
            kort
            type="date"
            label="Overbrugging vanaf"
            value={over.van}
            onChange={(e) => zetOver({ ...over, van: e.target.value })}
          />
          <Tekstveld
            kort
            type="date"
            label="Tot en met"
            value={over.tot}
            onChange={(e) => zetOver({ ...over, tot: e.target.value })}
          />
          <Tekstveld
            label="Wie overbrugt, en hoe"
            maxLength={200}
            value={over.hoe}
            onChange={(e) => zetOver({ ...over, hoe: e.target.value })}
          />
        </>
      )}
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst={eerst}
          bezig={bezig}
          uit={!vanaf || (brug && !(over.van && over.tot && over.hoe))}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${casus.casus}/ondersteuningsstart`,
              lichaam: { vanaf, ...(brug && { overbrugging: over }) },
              zegt: 'De eerste dag is vastgelegd',
            })
          }
        >
          {vanaf ? 'Leg de eerste dag vast' : 'Kies eerst een dag'}
        </Knop>
      </div>
    </div>
  );
}

function Einde({ casus }: { casus: string }) {
  const { nu } = useIk();
  const [open, zetOpen] = useState(false);
  const [op, zetOp] = useState(nu);
  const { doe, bezig, fout } = useDoe();
  if (!open)
    return (
      <div className="knoppen stap__in">
        <Knop onClick={() => zetOpen(true)}>Sluit de begeleiding af</Knop>
      </div>
    );
  return (
    <div className="formulier stap__in">
      <p className="stil">Het huurcontract loopt door. De plaats in de capaciteit komt de dag erna vrij.</p>
      <Tekstveld
        kort
        type="date"
        label="Laatste dag van de begeleiding"
        value={op}
        onChange={(e) => zetOp(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          bezig={bezig}
          uit={!op}
          onClick={() =>
            doe({ pad: `/v1/casussen/${casus}/ondersteuningseinde`, lichaam: { op }, zegt: 'Het einde is vastgelegd' })
          }
        >
          Leg het einde vast
        </Knop>
        <Knop onClick={() => zetOpen(false)}>Terug</Knop>
      </div>
    </div>
  );
}
