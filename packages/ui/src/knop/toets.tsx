/** A key to press, shown beside what it does. Not read out: the element itself carries `aria-keyshortcuts`. */
export const Toets = ({ children }: { children: string }) => (
  <kbd className="toets" aria-hidden="true">
    {children}
  </kbd>
);
