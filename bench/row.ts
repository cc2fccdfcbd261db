/** One line of the table. `ok` is left out where there is no goal; `note` says what else was seen. */
export type Row = {
  measure: string
  floor?: string
  portal: string
  /** Portal to floor, or the larger against the smaller where the measure says so. */
  ratio?: number
  goal?: string
  ok?: boolean
  note?: string
}

/** What every part of the bench is told. */
export type Settings = {
  /** How many turns count; one more warms. */
  rounds: number
  /** How long one load lasts. */
  seconds: number
  /** Leaves out what takes minutes: the million cases. */
  quick: boolean
  /** A folder that lasts between runs, for what is dear to make. */
  cache: string
}

export function printTable(rows: readonly Row[]): void {
  const head = ['measure', 'floor', 'portal', 'ratio', 'goal', 'ok?']
  const lines = rows.map(({ measure, floor, portal, ratio, goal, ok }) => [
    measure,
    floor ?? '',
    portal,
    ratio === undefined ? '' : ratio.toFixed(2),
    goal ?? '',
    ok === undefined ? '' : ok ? 'yes' : 'NO',
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]!.length)))
  const print = (cells: string[]) =>
    console.log(`| ${cells.map((c, i) => c.padEnd(widths[i]!)).join(' | ')} |`)
  print(head)
  print(widths.map((width) => '-'.repeat(width)))
  for (const line of lines) print(line)
  console.log()
  for (const { measure, note } of rows) if (note) console.log(`${measure}: ${note}`)
}

export const perSecond = (n: number) => `${n < 100 ? n.toFixed(1) : Math.round(n)}/s`
export const ms = (n: number) => `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`
export const mb = (n: number) => `${Math.round(n)} MB`
export const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
