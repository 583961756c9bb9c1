/** The mark of Weerthuis: a roof above lines that run on. */
export const Beeldmerk = () => (
  <svg
    width="28"
    height="26"
    viewBox="0 0 28 26"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.4"
  >
    <path d="M2 11 14 2l12 9" />
    <path d="M6 15.5h16M6 20h16M6 24.5h16" />
  </svg>
);
