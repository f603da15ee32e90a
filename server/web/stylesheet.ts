/** The few rules that the design system does not have; served as /assets/concilia.css. */
export const stylesheet = `
@font-face { font-family: "Titillium Web"; font-weight: 400; font-display: swap;
  src: url("/assets/bootstrap-italia/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2") format("woff2"); }
@font-face { font-family: "Titillium Web"; font-weight: 600; font-display: swap;
  src: url("/assets/bootstrap-italia/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-600.woff2") format("woff2"); }
@font-face { font-family: "Titillium Web"; font-weight: 700; font-display: swap;
  src: url("/assets/bootstrap-italia/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-700.woff2") format("woff2"); }

/* A jump to a cell should be seen at once. */
:root { scroll-behavior: auto; }
body { display: flex; flex-direction: column; min-height: 100vh; }
main { flex: 1; padding: 1.5rem 0 4rem; }
.sheet-state { display: flex; gap: .75rem; align-items: center; flex-wrap: wrap; }
h1 { font-size: 2.25rem; line-height: 1.2; margin-bottom: .5rem; }
h2 { font-size: 1.5rem; margin: 0 0 .5rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
section { margin-top: 2.5rem; }
section > .lead { font-size: 1rem; max-width: 48rem; color: #455b71; }
/* The design system expects a script to open the menu on small screens: ours is a plain row of links. */
.service-nav { background: #0059b3; }
.service-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; margin: 0; padding: 0; }
.service-nav a { display: block; color: #fff; padding: .75rem 0; text-decoration: none; border-bottom: 3px solid transparent; font-weight: 600; }
.service-nav a:hover, .service-nav a[aria-current] { border-bottom-color: #fff; }
.slim { background: #004080; color: #fff; font-size: .875rem; }
.slim .container { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; min-height: 2.75rem; }
.slim a { color: #fff; }
.slim form { display: inline; }
.slim .tools { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
.slim button { background: none; border: 1px solid #fff; border-radius: 4px; color: #fff; padding: .15rem .75rem; font-weight: 600; }
.slim button:hover { background: #fff; color: #004080; }
.brand { background: #0066cc; color: #fff; }
.brand .container { display: flex; align-items: center; gap: 1rem; padding-top: 1.25rem; padding-bottom: 1.25rem; }
.brand a { color: #fff; text-decoration: none; display: flex; align-items: center; gap: 1rem; }
.brand strong { display: block; font-size: 1.75rem; line-height: 1.1; }
.brand span { font-size: 1rem; }
.emblem { flex: none; width: 48px; height: 48px; }
.slim :focus-visible, .brand :focus-visible, .service-nav :focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; box-shadow: none; }
.choice { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-top: 1.5rem; }
.choice > div { max-width: 100%; }
.choice label { display: block; position: static; transform: none; font-size: .875rem; font-weight: 600; padding: 0; }
.choice select { border: 1px solid #5d7083; border-radius: 4px; padding: .5rem 2.25rem .5rem .75rem; height: 2.75rem; max-width: 100%; background-color: #fff; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; margin-top: 1.5rem; }
.figure-card { border: 1px solid #d9dadb; border-left: 4px solid #0066cc; border-radius: 4px; padding: 1rem 1.25rem; background: #fff; box-shadow: 0 2px 8px rgb(0 0 0 / 6%); }
.figure-card.attention { border-left-color: #a66300; }
.figure-card p { margin: 0; color: #455b71; font-size: .9375rem; }
.figure-card strong { font-size: 2rem; line-height: 1.2; color: #17324d; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid #0066cc; }
table.table { margin-bottom: 0; font-size: .9375rem; }
table caption { caption-side: top; color: #455b71; padding: .25rem 0 .5rem; }
table.table > thead th { background: #e8f1fb; color: #17324d; vertical-align: bottom; border-bottom: 2px solid #0066cc; }
table.table th, table.table td { vertical-align: top; }
table tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.missing, .quiet { color: #5a6772; }
td small, th small { display: block; font-weight: 400; color: #455b71; }
details summary { cursor: pointer; color: #0059b3; font-weight: 600; }
details[open] summary { margin-bottom: .5rem; }
details .table { font-size: .875rem; background: #fbfcfe; }
table.lines { table-layout: fixed; min-width: 56rem; }
table.lines > thead th:first-child { width: 30%; }
table.lines > thead th:nth-child(2) { width: 14%; }
tr:has(+ tr.detail) > * { border-bottom: 0; }
tr.detail > td { border-top: 0; padding-top: 0; }
.origins { list-style: none; margin: 0; padding: 0; font-size: .8125rem; }
.origins li { font-size: inherit; line-height: 1.5; }
.origins.many { max-height: 16rem; overflow-y: auto; }
.tag { display: inline-block; border-radius: 4px; padding: .05rem .5rem; font-size: .8125rem; font-weight: 600; border: 1px solid currentColor; white-space: nowrap; }
.tag.error { color: #a8142d; background: #fdeef0; }
.tag.warning { color: #7a4a00; background: #fff4e2; }
td .tag { text-decoration: none; }
.tag.info { color: #00508c; background: #e9f3fc; }
.tag.current { color: #00633c; background: #e8f6ef; }
.tag.replaced { color: #455b71; background: #f1f3f5; }
table.rows td, table.rows th { font-size: .875rem; }
table.table.rows > thead th { vertical-align: top; }
table.rows td { scroll-margin-top: 6rem; min-width: 6rem; max-width: 28rem; overflow-wrap: break-word; }
table.rows tr.total td, table.rows tr.subtotal td { font-weight: 700; background: #f5f6f7; }
table.rows tr.hidden td { font-style: italic; }
table.rows td:target, tr:target { outline: 3px solid #a66300; outline-offset: -3px; background: #fff1c9; }
.examples { margin-top: 1rem; --mark: #a8142d; --tint: #fdeef0; }
.examples.warning { --mark: #7a4a00; --tint: #fff4e2; }
.examples.info { --mark: #00508c; --tint: #e9f3fc; }
.examples h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.examples h3 .tag { line-height: 1.5; margin-right: .25rem; }
.examples .wide { max-width: 100%; width: fit-content; position: relative; }
table.extract { width: auto; }
table.extract caption { padding-bottom: .25rem; }
table.extract > thead th, table.extract tbody th { background: #f1f3f5; color: #455b71; font-weight: 400; font-size: .8125rem; text-align: center; border: 1px solid #d9dadb; }
table.extract > thead th { padding: .1rem .5rem; }
table.extract td { border: 1px solid #d9dadb; padding: .25rem .5rem; background: #fff; max-width: 20rem; }
table.extract tbody th { min-width: 2rem; max-width: 5.5rem; }
table.extract tr.hidden td { font-style: italic; color: #455b71; }
table.extract td.speaks { outline: 3px solid var(--mark); outline-offset: -3px; background: var(--tint); min-width: 3rem; height: 2rem; }
.said { border-left: 4px solid var(--mark); margin: .75rem 0 0; padding: .25rem .75rem; max-width: 48rem; }
p.also { margin: .75rem 0 0; font-size: .9375rem; }
ul.also { font-size: .9375rem; margin: 0; max-width: 48rem; }
ul.also small { display: block; color: #455b71; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 1.5rem 0 0; }
.facts dt::first-letter, thead th::first-letter { text-transform: uppercase; }
.facts dt { font-weight: 600; color: #455b71; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.sign-in { max-width: 28rem; }
.sign-in label { display: block; position: static; transform: none; font-weight: 600; font-size: 1rem; margin-bottom: .25rem; padding: 0; }
.sign-in input { border: 1px solid #5d7083; border-radius: 4px; height: 2.75rem; padding: .5rem .75rem; width: 100%; font-weight: 400; }
.sign-in p { margin-bottom: 1.25rem; }
footer.site { background: #17324d; color: #fff; padding: 1.5rem 0; font-size: .875rem; }
footer.site p { margin: 0; }
@media (max-width: 36rem) { .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .5rem; } h1 { font-size: 1.75rem; } }
@media print { .slim, .service-nav, .choice, footer.site { display: none; } }
`;
