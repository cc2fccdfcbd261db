import { expect, test } from 'vitest'
import { takeSnapshot } from '#app/case/snapshot.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { createLanguages } from '#app/locales/catalogue.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { stories, type StoryName } from '#db/seed/stories.ts'
import { reworded } from './reword.ts'

const { sv, ar } = createLanguages(() => ({}))
const facts = { today: '2026-11-22', age: 36 }

test.each(Object.keys(stories) as StoryName[])(
  'what %s sent in Arabic reads in Swedish as if it was sent in Swedish',
  (name) => {
    const course = walk(service, stories[name], facts)
    const [arabic, swedish] = [ar, sv].map((language) => takeSnapshot(service, course, language, () => []))
    const inSwedish = reworded(arabic!, service, sv)
    const visible = ({ sections, papers, name: title, statement }: typeof inSwedish) => ({
      title,
      statement,
      papers,
      sections: sections.map((section) => ({
        title: section.title,
        pages: section.pages.map(({ title: page, rows, things }) => ({
          page,
          rows: [...rows, ...(things ?? []).flatMap((thing) => thing.rows)].map(({ question, lines }) => [
            question,
            lines,
          ]),
          things: things?.map((thing) => thing.title),
        })),
      })),
    })
    expect(visible(inSwedish)).toEqual(visible(swedish!))
  },
)

test('questions of an older journey stay as they were asked', () => {
  const arabic = takeSnapshot(service, walk(service, stories.single, facts), ar, () => [])
  const older = { ...arabic, journeyVersion: 0 }
  expect(reworded(older, service, sv)).toBe(older)
})
