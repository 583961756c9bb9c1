/** The one stylesheet of the resident's pages: reads at 320 px, in the dark, in forced colours and on paper. */
export const STIJL = `
:root { --inkt: #1c2321; --stil: #4d5855; --lijn: #c3cbc7; --vlak: #fff; --grond: #f3f5f3; --accent: #14594a; --op-accent: #fff; --zacht: #e6f0ec;
  color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --inkt: #eef2f0; --stil: #b4bfbb; --lijn: #46524e; --vlak: #141a18; --grond: #0d1110;
  --accent: #86d3bd; --op-accent: #0b2019; --zacht: #1c2b26; } }
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
html.groot { font-size: 150%; }
body { margin: 0; background: var(--grond); color: var(--inkt); line-height: 1.55; overflow-wrap: break-word;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
main:focus { outline: 0; }
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.7rem; line-height: 1.2; font-weight: 650; text-wrap: balance; margin-block-end: .75rem; }
h2 { font-size: 1.2rem; line-height: 1.3; font-weight: 650; margin-block-end: .6rem; }
h3 { font-size: 1rem; font-weight: 650; }
p + p, ul + p, p + ul, p + h3, ul + h3, p + form, form + p { margin-block-start: .7rem; }
.naar-inhoud { position: absolute; inset-inline-start: -99rem; }
.naar-inhoud:focus { inset: .5rem auto auto .5rem; background: var(--vlak); padding: .75rem 1rem; z-index: 1; }
.vel { max-inline-size: 46rem; margin-inline: auto; background: var(--vlak); min-block-size: 100vh; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1rem; }
.merk { display: inline-flex; align-items: center; gap: .6rem; min-block-size: 3rem; padding-inline: 1.25rem; font-weight: 650; color: inherit; text-decoration: none; }
.merk svg { color: var(--accent); flex: none; }
.instelling { display: flex; flex-wrap: wrap; gap: 0 1.1rem; font-size: .9rem; padding-inline: 1.25rem; }
.instelling a, .link { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.link { background: none; border: 0; padding: 0; font: inherit; color: var(--accent); text-decoration: underline; text-underline-offset: .2em; cursor: pointer; }
.menu { inline-size: 100%; border-block: 1px solid var(--lijn); }
.menu ul { display: flex; flex-wrap: wrap; list-style: none; padding-inline: .75rem; }
.menu a { display: flex; align-items: center; min-block-size: 2.9rem; padding-inline: .45rem; border-block-end: 4px solid transparent; border-block-start: 4px solid transparent; text-decoration: none; font-size: .9rem; }
.menu a:hover { text-decoration: underline; }
.menu a[aria-current] { border-block-end-color: var(--accent); font-weight: 650; color: inherit; }
main { padding: 1.5rem 1.25rem 2rem; }
main > section { border-block-start: 1px solid var(--lijn); padding-block-start: 1.4rem; margin-block-start: 1.8rem; }
.zin { font-size: 1.1rem; }
.wie { font-weight: 650; border-inline-start: 5px solid var(--accent); padding-inline-start: .8rem; margin-block: 1rem; }
.voor-wie, .melding { background: var(--zacht); padding: .7rem .9rem; margin-block-end: 1rem; border-inline-start: 5px solid var(--accent); }
.melding { border-inline-start-style: double; font-weight: 650; }
.stil { color: var(--stil); }
.knop { display: inline-flex; align-items: center; justify-content: center; min-block-size: 3.25rem; padding: .6rem 1.25rem; inline-size: 100%;
  font: inherit; font-weight: 650; text-align: center; text-decoration: none; cursor: pointer;
  color: var(--accent); background: var(--vlak); border: 2px solid var(--accent); border-radius: 4px; }
.knop.eerst { color: var(--op-accent); background: var(--accent); }
.keuze { display: grid; gap: 1.5rem; margin-block-start: 1.4rem; }
.keuze p { margin-block-start: .5rem; }
.feiten { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .35rem 1.25rem; margin-block: .5rem 1rem; }
.feiten dt { color: var(--stil); }
.feiten dd { font-weight: 550; }
.weg { list-style: none; }
.weg li { position: relative; padding: 0 0 1.15rem 2.5rem; }
.weg li:last-child { padding-block-end: 0; }
.weg li::before { content: ""; position: absolute; inset-inline-start: .25rem; inset-block-start: .2rem; inline-size: 1.25rem; block-size: 1.25rem; border: 3px solid var(--lijn); border-radius: 50%; background: var(--vlak); }
.weg li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: calc(.875rem - 1.5px); inset-block: 1.6rem -.05rem; border-inline-start: 3px solid var(--lijn); }
.weg .klaar::before { background: var(--accent); border-color: var(--accent); }
.weg .klaar::after { border-color: var(--accent) !important; }
.weg .nu::before { border-color: var(--accent); border-width: 6px; }
.weg b { display: block; font-weight: 650; }
.weg .nu b { color: var(--accent); }
.weg .straks b { font-weight: 500; }
.weg span { display: block; color: var(--stil); font-size: .95rem; }
.lijst { list-style: none; }
.lijst li { padding-block: .7rem; border-block-start: 1px solid var(--lijn); }
.lijst li:first-child { border: 0; padding-block-start: 0; }
.lijst .stil { font-size: .95rem; }
.punten { padding-inline-start: 1.25rem; }
.punten li + li { margin-block-start: .35rem; }
.veld { margin-block: 1rem; }
.veld label, legend { font-weight: 650; padding: 0; }
.veld input[type=text] { display: block; inline-size: 100%; min-block-size: 3.25rem; margin-block-start: .35rem; padding: .5rem .8rem; font: inherit; font-size: 1.15rem; color: inherit; background: var(--vlak); border: 2px solid var(--stil); border-radius: 4px; }
.code { text-transform: uppercase; letter-spacing: .06em; font-variant-numeric: tabular-nums; }
.getoond { font-size: 1.6rem; font-weight: 700; letter-spacing: .06em; margin-block: .75rem; overflow-wrap: normal; }
fieldset { border: 0; margin-block: 1rem; }
.kies { display: flex; gap: .75rem; align-items: center; min-block-size: 3rem; padding-block: .35rem; line-height: 1.35; }
.kies input { inline-size: 1.4rem; block-size: 1.4rem; flex: none; accent-color: var(--accent); margin: 0; }
details { margin-block-start: .5rem; } .heel { white-space: nowrap; }
summary { min-block-size: 3rem; display: flex; align-items: center; cursor: pointer; color: var(--accent); text-decoration: underline; text-underline-offset: .2em; }
.hulp { background: var(--zacht); padding: 1.5rem 1.25rem 2.5rem; }
.hulp .knop { margin-block-end: .25rem; }
@media (min-width: 34rem) { main, .hulp { padding-inline: 2.25rem; } .merk, .instelling { padding-inline: 2.25rem; } .menu ul { padding-inline: 1.75rem; } .knop { inline-size: auto; min-inline-size: 24rem; } h1 { font-size: 2rem; } }
@media (max-width: 24rem) { .feiten { grid-template-columns: 1fr; gap: 0; } .feiten dd { margin-block-end: .5rem; } .getoond { font-size: 1.25rem; } }
@media (forced-colors: active) { .weg .klaar::before { background: CanvasText; } .menu a[aria-current] { border-block-end-color: Highlight; } }
@media print { body, .vel, .hulp { background: none; } .instelling, .menu, .naar-inhoud, .knop, .keuze, form { display: none !important; }
  :root { --inkt: #000; --stil: #333; --vlak: #fff; --accent: #000; } .vel { max-inline-size: none; } section { break-inside: avoid; } details::details-content { content-visibility: visible; block-size: auto; } }
`;
