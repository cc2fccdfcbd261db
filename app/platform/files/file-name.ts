import type { MediaType } from './child/frames.ts'

const MAX_LENGTH = 150

/**
 * The name of a file as its owner knows it, for showing back to them: no folders, no control or direction characters.
 * It is kept sealed and never becomes part of a path, an address or a header.
 */
export function displayName(given: string | undefined): string {
  const base = (given ?? '').split(/[/\\]/).at(-1) ?? ''
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  // The end tells more than the beginning: it holds the extension.
  return [...clean].slice(-MAX_LENGTH).join('')
}

/** The name under which a file is downloaded: it tells nobody what the matter is about. `number` counts from 1. */
export function neutralName(number: number, mediaType: MediaType): string {
  return `dokument-${number}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`
}
