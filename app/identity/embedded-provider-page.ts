/** What somebody can choose on the demo's sign-in page. */
export type Choice = { key: string; name: string; story: string }

/** The page on which the demo's visitors choose who they are. */
export function choosePage(action: string, choices: readonly Choice[], style: string): string {
  const people = choices.map(
    ({ key, name, story }) => `<li>${button(key, name)}<p id="${escape(key)}-om">${escape(story)}</p></li>`,
  )
  return page(
    'Välj vem du är',
    style,
    `<p>Det här är demons inloggning. Alla personer är påhittade.</p>
<form method="post" action="${escape(action)}">
<ul>${people.join('')}</ul>
<h2>Om något går fel</h2>
<p class="row"><button name="val" value="avbryt">Avbryt</button><button name="val" value="misslyckas">Låt inloggningen misslyckas</button></p>
</form>`,
  )
}

/** Shown when a sign-in at the demo's provider is too old or was never begun. */
export function expiredPage(style: string): string {
  return page('Inloggningen är för gammal', style, '<p><a href="/">Gå till startsidan och börja om.</a></p>')
}

const button = (key: string, name: string) =>
  `<button name="val" value="${escape(key)}" aria-describedby="${escape(key)}-om">${escape(name)}</button>`

function page(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escape(title)}</title><link rel="stylesheet" href="${escape(style)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml"></head>
<body><main><h1>${escape(title)}</h1>
${body}
</main></body></html>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '')
}

export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #17231d; --paper: #fbf7ee; --solid: #14493b; --on-solid: #fffdf7; --line: #777164 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1ede3; --paper: #141b18; --solid: #9fd3bd; --on-solid: #10231c; --line: #8c968f }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Seravek, Ubuntu, Calibri, Roboto, system-ui, sans-serif }
main { max-inline-size: 42rem; margin-inline: auto; padding: 1.5rem 1rem 4rem }
ul { display: grid; gap: 1rem; padding: 0; list-style: none }
li { padding-block-end: 1rem; border-block-end: 1px solid var(--line) }
p { margin-block: 0.5rem }
button { min-block-size: 3rem; padding: 0.5rem 1.25rem; border: 2px solid var(--solid); border-radius: 0.5rem;
  background: var(--solid); color: var(--on-solid); font: inherit; font-weight: 650; cursor: pointer }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem }
.row button { background: transparent; color: inherit }
button:focus-visible, a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px }
a { color: inherit }
`
