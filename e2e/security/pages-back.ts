import type { Fields } from '#app/journey/fields.ts'
import { arriving } from './naughty.ts'

/** Text as React writes it between quotes or in a text area. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}

/** What stands in the input or text area of this name; nothing when the page has none. */
function shownIn(html: string, name: string): string | undefined {
  const quoted = name.replaceAll(/[^\w]/g, '\\$&')
  const input = new RegExp(
    `<input(?=[^>]*\\sname="${quoted}")(?![^>]*type="(?:radio|checkbox|hidden)")[^>]*>`,
  ).exec(html)?.[0]
  if (input !== undefined) return /\svalue="([^"]*)"/.exec(input)?.[1] ?? ''
  return new RegExp(`<textarea(?=[^>]*\\sname="${quoted}")[^>]*>([^<]*)</textarea>`).exec(html)?.[1]
}

/**
 * What is wrong with a page that came back: it must say what to do in a summary whose links lead to what they name, and
 * keep every word that was typed.
 */
export function backFaults(
  html: string,
  fields: Fields,
  typed: Readonly<Record<string, string>>,
): { faults: string[]; echoed: number } {
  const faults: string[] = []
  let echoed = 0
  const summary = /<div class="error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0]
  const links = [...(summary ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  if (links.length === 0) faults.push('no error summary with a link')
  for (const id of links)
    if (!html.includes(`id="${id}"`)) faults.push(`the summary leads to ${id}, which is not there`)
  if (!/<title>[^<]*(Fel|Error|خطأ)/.test(html)) faults.push('the title does not begin with the error')
  for (const [name, field] of Object.entries(fields)) {
    const value = typed[name]
    if (value === undefined || 'options' in field) continue
    const shown = shownIn(html, name)
    if (shown === undefined) continue
    echoed++
    // A line break right after the start tag of a text area is not part of it.
    const expected = escaped(arriving(value))
    if (shown !== expected && shown !== `\n${expected}`)
      faults.push(
        `${name} shows ${JSON.stringify(shown.slice(0, 60))} for ${JSON.stringify(expected.slice(0, 60))}`,
      )
  }
  return { faults, echoed }
}
