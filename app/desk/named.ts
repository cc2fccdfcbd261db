/** `Skäl: Svara på frågan.`: in the list of what is wrong, the question is not beside it. */
export function named(label: string | undefined, text: string): string {
  if (label === undefined) return text
  return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`
}
