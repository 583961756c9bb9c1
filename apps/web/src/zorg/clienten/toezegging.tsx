import { useQuery } from '@tanstack/react-query';
import { Knop, Melding, Tekstveld } from '@weerthuis/ui';
import { useState } from 'react';
import { lang } from '../../kern/datum.js';
import { Koppel } from '../../kern/koppel.js';
import { useToetsen } from '../../kern/toetsen.js';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Vraag } from '../kern/typen.js';
import { capaciteitVraag } from '../kern/vragen.js';
import { gemeentenaam } from '../kern/zeg.js';

/** The pledge that we support from the first day, against the capacity there is. Sent after ten seconds. */
export function Toezegging({ v, eerst }: { v: Vraag; eerst: boolean }) {
  const { data: capaciteit } = useQuery(capaciteitVraag);
  const [tot, zetTot] = useState(v.antwoordVoor);
  const [fout, zetFout] = useState<unknown>();
  const opdracht = useOpdracht();
  const gemeente = v.woning?.gemeente ?? v.gemeenteWoning ?? '';
  const rij = capaciteit?.findLast((c) => c.gemeente === gemeente && c.vanaf <= v.startOp);
  const kan = v.ronde === 2 || !capaciteit || Boolean(rij && rij.vrij > 0);
  const stuur = (antwoord: 'ja' | 'nee') => {
    zetFout(undefined);
    opdracht({
      methode: 'POST',
      pad: `/v1/akkoordverzoeken/${v.verzoek}/antwoord`,
      lichaam: { antwoord, ...(antwoord === 'ja' && tot && { geldigTot: tot }) },
      omschrijving: `${v.casusnummer ? `${v.casusnummer}: ` : ''}${antwoord === 'ja' ? 'begeleiding toegezegd' : 'begeleiding kan niet'}`,
    }).catch(zetFout);
  };
  useToetsen(
    eerst
      ? [
          ...(kan ? [{ toets: 'a', zegt: 'zeg begeleiding toe', doe: () => stuur('ja') }] : []),
          { toets: 'b', zegt: 'begeleiding kan niet', doe: () => stuur('nee') },
        ]
      : [],
  );
  return (
    <div className="formulier">
      {capaciteit && v.ronde === 1 && (
        <p>
          {rij
            ? `In ${gemeentenaam(gemeente)} ${rij.vrij === 1 ? 'is één plaats' : `zijn ${rij.vrij} van ${rij.plekken} plaatsen`} vrij.`
            : `Voor ${gemeentenaam(gemeente)} staat er geen capaciteit op ${lang(v.startOp)}.`}
        </p>
      )}
      {!kan && (
        <Melding kop="Er is geen plaats vrij">
          <p>
            Wat je toezegt, moet er zijn. <Koppel to="/capaciteit">Meld de capaciteit</Koppel>, of zeg dat het niet kan.
          </p>
        </Melding>
      )}
      {kan && (
        <Tekstveld
          kort
          type="date"
          label="Dit ja geldt tot en met"
          uitleg="Ten minste tot de dag waarop het antwoord er moet zijn."
          min={v.antwoordVoor}
          value={tot}
          onChange={(e) => zetTot(e.target.value)}
        />
      )}
      {fout !== undefined && <Fout fout={fout} />}
      <div className="knoppen">
        {kan && (
          <Knop eerst={eerst} {...(eerst && { toets: 'a' })} onClick={() => stuur('ja')}>
            Zeg begeleiding{v.ronde === 2 ? ' definitief' : ''} toe
          </Knop>
        )}
        <Knop {...(eerst && { toets: 'b' })} onClick={() => stuur('nee')}>
          Begeleiding kan niet
        </Knop>
      </div>
    </div>
  );
}
