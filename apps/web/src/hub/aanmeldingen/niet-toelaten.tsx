import { Dialoog, Knop, Vinkje } from '@weerthuis/ui';
import { useState, type FormEvent } from 'react';
import { Fout } from '../../kern/uitkomst.js';
import { useOpdracht } from '../../kern/wachtend.js';
import type { Aanmelding } from '../gemeen/typen.js';
import { zegRegel } from './zeg-aanmelding.js';

/** Grounds that the hub may name besides what the completeness rules miss; the aanmelder reads them. */
const GRONDEN: readonly (readonly [code: string, label: string])[] = [
  ['geen-uitstroom', 'Er is geen uitstroom uit een voorziening'],
  ['buiten-de-regio', 'Dit huishouden hoort bij een andere regio'],
  ['nog-niet-woonklaar', 'Nog niet klaar om zelfstandig te wonen'],
];

/** A no always has a ground; the aanmelder gets it with what can be done. */
export function NietToelaten({ a, sluit }: { a: Aanmelding; sluit: () => void }) {
  const opdracht = useOpdracht();
  const [gronden, zet] = useState<readonly string[]>([]);
  const [fout, zetFout] = useState<unknown>();
  const keuzes = [...a.ontbreekt.map((code) => [code, `Ontbreekt: ${zegRegel(code)}`] as const), ...GRONDEN];
  const wissel = (code: string) => zet((was) => (was.includes(code) ? was.filter((g) => g !== code) : [...was, code]));
  const verstuur = (e: FormEvent) => {
    e.preventDefault();
    if (gronden.length === 0) return;
    opdracht({
      methode: 'POST',
      pad: `/v1/aanmeldingen/${a.casus}/toelating`,
      lichaam: { besluit: 'niet-toegelaten', gronden },
      omschrijving: `${a.casusnummer} niet toelaten`,
    }).then(sluit, zetFout);
  };
  return (
    <Dialoog titel={`Laat niet toe: ${a.casusnummer}`} sluit={sluit}>
      <form className="dialoog__inhoud" onSubmit={verstuur}>
        {fout !== undefined && <Fout fout={fout} />}
        <p>De aanmelder krijgt de grond en kan opnieuw aanmelden. De wachttijd blijft staan.</p>
        <fieldset>
          <legend className="veld__legenda">Op welke grond</legend>
          {keuzes.map(([code, label]) => (
            <Vinkje key={code} label={label} checked={gronden.includes(code)} onChange={() => wissel(code)} />
          ))}
        </fieldset>
        <div className="knoppen">
          <Knop eerst type="submit" uit={gronden.length === 0}>
            {gronden.length === 0 ? 'Kies eerst een grond' : 'Laat niet toe'}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
