import { useQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Laden, Melding, Paginakop } from '@weerthuis/ui';
import { lang } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import { Koppel } from '../../kern/koppel.js';
import { useTitel } from '../../kern/titel.js';
import { Fout } from '../../kern/uitkomst.js';
import type { Begeleiding as Gegevens, Casus, Moment, Omklap, Plan, Signaal } from '../kern/typen.js';
import { begeleidingVraag, casusVraag, momentenVraag, omklappenVraag, signalenVraag } from '../kern/vragen.js';
import { Dagen } from './dagen.js';
import { Doelen } from './doelen.js';
import { Gesprekken } from './gesprekken.js';
import { Omklapblok } from './omklap.js';
import { Signalen } from './signalen.js';
import { Startblok } from './start.js';

/** The support of one casus: goals, start, days, conversations, signals, and the lease in the own name. */
export function Begeleiding() {
  const { casus } = useParams({ from: '/schil/casussen/$casus/begeleiding' });
  const alle = useQueries({
    queries: [
      casusVraag(casus),
      begeleidingVraag(casus),
      momentenVraag(casus),
      signalenVraag(casus),
      omklappenVraag(casus),
    ],
  });
  const [c, b, m, s, o] = alle;
  useTitel(c.data?.casusnummer ? `Begeleiding ${c.data.casusnummer}` : 'Begeleiding');
  const fout = alle.find((q) => q.error && q.data === undefined)?.error;
  if (fout) return <Fout fout={fout} opnieuw={() => alle.forEach((q) => void q.refetch())} />;
  if (!c.data || !b.data || !m.data || !s.data || !o.data) return <Laden rijen={10} />;
  return (
    <Blad casus={c.data} b={b.data} plan={b.data.plan ?? null} momenten={m.data} signalen={s.data} omklappen={o.data} />
  );
}

interface Props {
  casus: Casus;
  b: Gegevens;
  plan: Plan | null;
  momenten: readonly Moment[];
  signalen: readonly Signaal[];
  omklappen: readonly Omklap[];
}

function Blad({ casus, b, plan, momenten, signalen, omklappen }: Props) {
  const { nu } = useIk();
  const verhuisd = Boolean(casus.verhuisdOp);
  return (
    <>
      <Paginakop
        kruimel={
          <>
            <Koppel to="/casussen">Cliënten</Koppel> ·{' '}
            <Koppel to="/casussen/$casus" params={{ casus: casus.casus }}>
              {casus.casusnummer ?? 'Casus'}
            </Koppel>
          </>
        }
        titel="Begeleiding"
        zin={zin(b, plan, momenten, signalen, nu)}
      />
      <div className="blad">
        {!b.bijOns && (
          <div className="inhoud">
            <Melding kop="Een andere organisatie begeleidt deze cliënt">
              <p>De hoofdbegeleider legt doelen, start en gesprekken vast.</p>
            </Melding>
          </div>
        )}
        {b.bijOns && signalen.some((s) => s.stand !== 'gesloten') && <Signalen signalen={signalen} />}
        {b.bijOns && omklappen.filter((o) => !o.uitkomst).map((o) => <Omklapblok key={o.omklap} o={o} />)}
        {verhuisd && b.bijOns && <Gesprekken {...{ casus, momenten, plan }} evaluaties={b.evaluaties} />}
        <Doelen key={plan?.versie ?? 0} casus={casus.casus} plan={plan} kan={b.bijOns} eerst={!plan} />
        <div className="inhoud naast">
          <Startblok casus={casus} b={b} eerst={Boolean(plan) && b.ondersteuning.length === 0} />
          <Dagen
            casus={casus}
            b={b}
            eerst={Boolean(plan) && b.ondersteuning.length > 0 && b.daginvulling.length === 0}
          />
        </div>
        {b.bijOns && signalen.length > 0 && signalen.every((s) => s.stand === 'gesloten') && (
          <Signalen signalen={signalen} />
        )}
      </div>
    </>
  );
}

/** What is missing first; then the next conversation. */
export function zin(
  b: Pick<Gegevens, 'ondersteuning' | 'daginvulling'>,
  plan: Plan | null,
  momenten: readonly Moment[],
  signalen: readonly Signaal[],
  nu: string,
): string {
  const open = signalen.filter((s) => s.stand !== 'gesloten').length;
  if (open > 0)
    return open === 1
      ? 'De corporatie meldde iets dat nog openstaat.'
      : `De corporatie meldde ${open} dingen die nog openstaan.`;
  const mist = [
    !plan && 'doelen',
    b.ondersteuning.length === 0 && 'een eerste dag',
    b.daginvulling.length === 0 && 'een invulling van de dag',
  ].filter(Boolean);
  if (mist.length > 0) return `Er ${mist.length === 1 ? 'is' : 'zijn'} nog geen ${mist.join(', geen ')} vastgelegd.`;
  const volgende = momenten.find((m) => !m.gehoudenOp);
  if (volgende) return `Het volgende gesprek ${volgende.op < nu ? 'was' : 'is'} op ${lang(volgende.op)}.`;
  return 'Doelen, eerste dag en dagen staan vast.';
}
