/** `classNames('card', wide && 'card--wide')` → one class attribute, falsy parts left out. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
