import type { Details } from '#app/case/meetings/details.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'

const { needs: words } = deskMeetings

/** What is to be prepared before somebody comes, one thing per line. */
export function toPrepare({ interpreter, language, dialect, wish, access = [] }: Details): string[] {
  return [
    ...(interpreter === 'yes' ? [words.interpreter(language ?? words.unknown, dialect)] : []),
    ...(interpreter === 'yes' && wish !== undefined && wish !== 'none' ? [words.wishes[wish]] : []),
    ...access.flatMap((one) => (one === 'nothing' ? [] : [words.access[one]])),
  ]
}
