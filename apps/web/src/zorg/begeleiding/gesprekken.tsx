import { Feiten, Knop, Kop, Merk, Tekstveld, Uitklap } from '@weerthuis/ui';
import { useState } from 'react';
import { kort, lang, totTermijn } from '../../kern/datum.js';
import { useDoe } from '../../kern/doe.js';
import { useIk } from '../../kern/ik.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Begeleiding, Casus, Moment, Plan } from '../kern/typen.js';
import { woorden } from '../kern/zeg.js';

interface Props {
  casus: Casus;
  momenten: readonly Moment[];
  plan: Plan | null;
  evaluaties: Begeleiding['evaluaties'];
}

/** The agreed moments after the move, what came of the goals, and a relapse. */
export function Gesprekken({ casus, momenten, plan, evaluaties }: Props) {
  const { nu } = useIk();
  const volgende = momenten.find((m) => !m.gehoudenOp && m.stand !== 'vervallen');
  return (
    <section className="inhoud" aria-labelledby="kop-gesprekken">
      <Kop niveau={2} id="kop-gesprekken">
        Gesprekken
      </Kop>
      <Feiten
        feiten={momenten.map(
          (m) =>
            [
              woorden(m.soort),
              m.gehoudenOp ? (
                <Merk soort="gereed">gehouden op {kort(m.gehoudenOp)}</Merk>
              ) : (
                <>
                  {lang(m.op)} <span className={m.op < nu ? 'laat' : 'stil'}>({totTermijn(nu, m.op)})</span>
                </>
              ),
            ] as const,
        )}
      />
      <Gesprek key={volgende?.moment ?? 'los'} casus={casus.casus} moment={volgende} plan={plan} />
      {evaluaties.map((e) => (
        <Uitklap key={e.id} kop={`Gesprek van ${lang(e.op)}`}>
          <Feiten
            feiten={[
              ...e.doelen.map((d) => [d.doel ?? 'Doel', d.uitkomst] as const),
              ['Extra aandacht tot en met', e.extraAandachtTot && lang(e.extraAandachtTot)],
            ]}
          />
        </Uitklap>
      ))}
      <Uitklap kop="Het gaat niet goed: meer begeleiding nodig">
        <Terugval casus={casus.casus} />
      </Uitklap>
    </section>
  );
}

function Gesprek({ casus, moment, plan }: { casus: string; moment: Moment | undefined; plan: Plan | null }) {
  const { nu } = useIk();
  const [op, zetOp] = useState(nu);
  const [uitkomsten, zet] = useState<Record<string, string>>({});
  const [extra, zetExtra] = useState('');
  const { doe, bezig, fout } = useDoe(() => (zet({}), zetExtra('')));
  const doelen = plan?.doelen ?? [];
  const af = doelen.every((d) => uitkomsten[d.doel]?.trim());
  return (
    <div className="formulier stap__in">
      <Kop niveau={3}>
        {moment ? `Leg vast: ${woorden(moment.soort)} van ${kort(moment.op)}` : 'Leg een gesprek vast'}
      </Kop>
      <Tekstveld kort type="date" label="Gehouden op" max={nu} value={op} onChange={(e) => zetOp(e.target.value)} />
      {doelen.map((d) => (
        <Tekstveld
          key={d.doel}
          label={d.doel}
          uitleg={`Hoe gaat het? Streefdag ${kort(d.streefdatum)}. Blijft bij wie begeleidt.`}
          maxLength={400}
          value={uitkomsten[d.doel] ?? ''}
          onChange={(e) => zet({ ...uitkomsten, [d.doel]: e.target.value })}
        />
      ))}
      <Tekstveld
        kort
        type="date"
        label="Extra aandacht tot en met"
        uitleg="Leeg: niet nodig. Het matchingspunt leest alleen de dag."
        min={op}
        value={extra}
        onChange={(e) => zetExtra(e.target.value)}
      />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          eerst={Boolean(moment)}
          bezig={bezig}
          uit={!op || !af}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${casus}/evaluaties`,
              lichaam: {
                ...(moment && { moment: moment.moment }),
                op,
                doelen: doelen.map(({ doel }) => ({ doel, uitkomst: uitkomsten[doel] ?? '' })),
                ...(extra && { extraAandachtTot: extra }),
              },
              zegt: 'Het gesprek is vastgelegd',
            })
          }
        >
          {af ? 'Leg het gesprek vast' : 'Vul eerst per doel in hoe het gaat'}
        </Knop>
      </div>
    </div>
  );
}

function Terugval({ casus }: { casus: string }) {
  const [tot, zetTot] = useState('');
  const [naam, zetNaam] = useState('');
  const [nummer, zetNummer] = useState('');
  const { doe, bezig, fout } = useDoe();
  return (
    <div className="formulier stap__in">
      <p className="stil">
        De corporatie leest dat er meer begeleiding is en wie zij belt, niet waarom. Het matchingspunt leest alleen tot
        wanneer.
      </p>
      <Tekstveld
        kort
        type="date"
        label="Extra aandacht tot en met"
        value={tot}
        onChange={(e) => zetTot(e.target.value)}
      />
      <Tekstveld
        label="Wie de corporatie kan bellen"
        maxLength={120}
        value={naam}
        onChange={(e) => zetNaam(e.target.value)}
      />
      <Tekstveld kort type="tel" label="Telefoon" value={nummer} onChange={(e) => zetNummer(e.target.value)} />
      {fout && <Fout fout={fout} />}
      <div className="knoppen">
        <Knop
          bezig={bezig}
          uit={!tot || !naam || !nummer}
          onClick={() =>
            doe({
              pad: `/v1/casussen/${casus}/terugvallen`,
              lichaam: { extraAandachtTot: tot, belNaam: naam, belNummer: nummer },
              zegt: 'Gemeld dat er meer begeleiding is',
            })
          }
        >
          Meld meer begeleiding
        </Knop>
      </div>
    </div>
  );
}
