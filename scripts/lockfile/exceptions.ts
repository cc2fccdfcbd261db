/** An advisory that we live with for a while, and why it does not reach us. */
export type Exception = { advisory: string; packageName: string; reason: string; expires: string }

const DAY_MS = 86_400_000
const LONGEST_DAYS = 90

/** Reads the table of SECURITY-EXCEPTIONS.md: the rows below its head and rule. */
export function readExceptions(markdown: string): Exception[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) => {
    const [advisory = '', packageName = '', reason = '', expires = ''] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return { advisory, packageName, reason, expires }
  })
}

/** One sentence per exception that has run out, reaches too far, or does not say why. `now` is an instant in ms. */
export function exceptionProblems(exceptions: readonly Exception[], now: number): string[] {
  return exceptions.flatMap(({ advisory, packageName, reason, expires }) => {
    const end = Date.parse(`${expires}T23:59:59Z`)
    if (!advisory || !packageName || !reason || Number.isNaN(end))
      return [`${advisory || 'a row'} is not filled in`]
    if (end < now) return [`${advisory} ran out on ${expires}: update ${packageName}, or look at it again`]
    if (end > now + (LONGEST_DAYS + 1) * DAY_MS) return [`${advisory} runs longer than ${LONGEST_DAYS} days`]
    return []
  })
}
