import type { Texts } from '#app/locales/catalogue.ts'
import type { Findable } from './find-places.ts'
import { NEEDS } from './other-help-links.tsx'
import { WORDS, type Place } from './search-words.ts'

/** Everything a search can find, in the words of one language to show and of all languages to find. */
export function placesIn({ financialAssistance: { info }, pages }: Texts): Findable<Place>[] {
  const { search, emergency, about, other } = pages
  const { life } = emergency.sections
  const shown: [Place, { title: string; summary: string }][] = [
    ['assistance', { title: info.title, summary: info.lead }],
    ['emergency', { title: emergency.title, summary: emergency.lead }],
    ['life', { title: life.heading, summary: life.paragraphs[0] ?? '' }],
    ['myPages', search.myPages],
    ['code', search.code],
    ['meeting', search.meeting],
    ...NEEDS.filter((need) => need !== 'else').map((need): [Place, { title: string; summary: string }] => [
      need,
      { title: other.sections[need].heading, summary: other.sections[need].paragraphs[0] ?? '' },
    ]),
    ['contact', search.contact],
    ['privacy', { title: about.privacy.title, summary: about.privacy.lead }],
    ['safety', { title: about.safety.title, summary: about.safety.lead }],
    ['accessibility', { title: about.accessibility.title, summary: about.accessibility.lead }],
  ]
  return shown.map(([id, { title, summary }]) => ({
    id,
    title,
    summary,
    words: Object.values(WORDS[id]).join(' '),
  }))
}
