import { Dialoog, Knop } from '@weerthuis/ui';
import { useToetsenbord } from '../kern/toetsen.js';

/** All keys that work on this page, and the switch for single letters. */
export default function Toetsenblad({ sluit }: { sluit: () => void }) {
  const { toetsen, aan, zetAan } = useToetsenbord();
  const uniek = [...new Map(toetsen().map((t) => [t.toets, t])).values()];
  return (
    <Dialoog titel="Toetsen op deze pagina" sluit={sluit}>
      <div className="dialoog__inhoud">
        <dl className="toetsenblad">
          {uniek.map((t) => (
            <div key={t.toets}>
              <dt>
                {t.toets.split(' ').map((deel) => (
                  <kbd className="toets" key={deel}>
                    {deel}
                  </kbd>
                ))}
              </dt>
              <dd>{t.zegt}</dd>
            </div>
          ))}
        </dl>
        <p className="stil klein">
          In een invoerveld doen losse letters niets. Gebruik je spraak of raak je vaak een toets? Zet ze uit.
        </p>
        <Knop ingedrukt={aan} onClick={() => zetAan(!aan)}>
          Losse letters als sneltoets
        </Knop>
      </div>
    </Dialoog>
  );
}
