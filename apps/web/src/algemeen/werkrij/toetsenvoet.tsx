import { Knop } from '@weerthuis/ui';
import { useToetsenbord } from '../../kern/toetsen.js';

const VOET: [toetsen: string[], zegt: string][] = [
  [['j', 'k'], 'volgende, vorige'],
  [['enter'], 'openen'],
  [['a', 'b'], 'doen'],
  [['o'], 'oppakken'],
  [['x'], 'selecteren'],
  [['z'], 'ongedaan maken'],
  [['?'], 'alle toetsen'],
];

/** The keys that matter most, under the queue. */
export function Toetsenvoet() {
  const { aan, zetAan } = useToetsenbord();
  return (
    <div className="voet">
      {aan &&
        VOET.map(([toetsen, zegt]) => (
          <span key={zegt}>
            {toetsen.map((t) => (
              <kbd className="toets" key={t}>
                {t}
              </kbd>
            ))}{' '}
            {zegt}
          </span>
        ))}
      <Knop kaal onClick={() => zetAan(!aan)}>
        {aan ? 'Zet sneltoetsen uit' : 'Zet sneltoetsen aan'}
      </Knop>
    </div>
  );
}
