import { Feiten, Kop, Merk } from '@weerthuis/ui';
import { lang, totTermijn } from '../../kern/datum.js';
import { useIk } from '../../kern/ik.js';
import type { Vraag } from '../kern/typen.js';
import { usePartijen } from '../kern/vragen.js';
import { adres, bedrag, buurtnaam, verdieping } from '../kern/zeg.js';
import { Clientantwoord } from './clientantwoord.js';
import { Toezegging } from './toezegging.js';
import { huidigeVragen, type Dossier } from './weg.js';

/** The home, and the answers that zorg gives or passes on in one round. The letters work only where this is what comes first. */
export function Antwoorden({ d, ronde, eerst }: { d: Dossier; ronde: 1 | 2; eerst: boolean }) {
  const vragen = huidigeVragen(d).filter((v) => v.ronde === ronde);
  const metWoning = vragen.find((v) => v.woning);
  const open = vragen.filter((v) => v.stand === 'open');
  const eerste = open.find((v) => v.rol === 'persoon') ?? open[0];
  return (
    <div className="formulier">
      {metWoning && ronde === 1 && <Woningblok v={metWoning} />}
      <div className="naast">
        {vragen.map((v) => (
          <Antwoord key={v.verzoek} v={v} eerst={eerst && v === eerste} casus={d.casus.casus} d={d} />
        ))}
      </div>
    </div>
  );
}

function Antwoord({ v, eerst, casus, d }: { v: Vraag; eerst: boolean; casus: string; d: Dossier }) {
  const { nu } = useIk();
  const persoon = v.rol === 'persoon';
  const id = `antwoord-${v.verzoek}`;
  return (
    <section aria-labelledby={id}>
      <Kop niveau={3} id={id}>
        {persoon ? 'De cliënt' : 'Begeleiding door ons'}
        {v.ronde === 2 && ', definitief'}
      </Kop>
      {v.stand === 'open' ? (
        <p>
          Antwoord uiterlijk {lang(v.antwoordVoor)}{' '}
          <span className={v.antwoordVoor < nu ? 'laat' : 'stil'}>({totTermijn(nu, v.antwoordVoor)})</span>
        </p>
      ) : (
        <p>
          <Merk soort={v.antwoord === 'ja' ? 'gereed' : 'gewoon'}>zei {v.antwoord ?? 'nog niets'}</Merk>
        </p>
      )}
      {persoon && (v.stand === 'open' || v.antwoord === 'ja') && (
        <Clientantwoord
          v={v}
          eerst={eerst}
          casus={casus}
          curator={d.casus.vertegenwoordigers.some((x) => x.soort === 'curator')}
          vertegenwoordigd={d.casus.vertegenwoordigers.length > 0}
        />
      )}
      {!persoon && v.stand === 'open' && <Toezegging v={v} eerst={eerst} />}
    </section>
  );
}

function Woningblok({ v }: { v: Vraag }) {
  const { titel } = usePartijen();
  const { woning: w } = v;
  if (!w) return null;
  return (
    <section aria-labelledby="kop-woning">
      <Kop niveau={3} id="kop-woning">
        {adres(w)}, {w.plaats}
      </Kop>
      <Feiten
        feiten={[
          ['Buurt', buurtnaam(w.buurt)],
          ['Kamers', w.kamers],
          ['Ligging', verdieping(w)],
          ['Dieren', w.huisdieren ? 'mogen' : 'mogen niet'],
          [
            'Huur',
            `${bedrag(w.rekenhuurCent)} per maand${w.servicekostenCent ? `, met ${bedrag(w.servicekostenCent)} servicekosten` : ''}`,
          ],
          ['Verhuurder', v.corporatie && titel(v.corporatie)],
          ['Vrij vanaf', lang(w.beschikbaarVanaf)],
          ['Begeleiding vanaf', lang(v.startOp)],
        ]}
      />
    </section>
  );
}
