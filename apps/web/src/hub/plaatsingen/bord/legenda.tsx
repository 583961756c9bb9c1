const MONSTERS = [
  ['kritiek', 'langste weg naar de sleutel'],
  ['gewoon', 'loopt of kan beginnen'],
  ['wacht', 'wacht op een ander'],
  ['klaar', '✓ gereed'],
  ['laat', 'te laat of kan niet'],
] as const;

/** What the shapes mean, in words. */
export const Legenda = () => (
  <ul className="legenda" aria-label="Wat de vormen betekenen">
    {MONSTERS.map(([soort, tekst]) => (
      <li key={soort} className="is-matching">
        <svg width="26" height="16" aria-hidden="true" className={`balkje balkje--${soort}`}>
          <rect className="vorm" x="1" y="2" width="24" height="12" rx="2" />
        </svg>
        {tekst}
      </li>
    ))}
    <li>
      <svg width="26" height="16" aria-hidden="true">
        <line className="lijnstuk lijnstuk--gedekt" x1="0" x2="26" y1="8" y2="8" />
      </svg>
      gedekt
    </li>
    <li>
      <svg width="26" height="16" aria-hidden="true">
        <line className="lijnstuk lijnstuk--onbekend" x1="0" x2="26" y1="8" y2="8" />
      </svg>
      nog niet gemeld
    </li>
    <li>
      <svg width="26" height="16" aria-hidden="true" className="gat">
        <path className="gat__vak" d="M1 1 H25 V15 H1Z" />
      </svg>
      niet gedekt
    </li>
  </ul>
);
