import { expect, test } from 'vitest'
import { isReadyToReview, progress, prunedSteps, reachable } from '#app/journey/engine.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { service } from './service.ts'

const facts = { today: '2026-11-22', age: 36 }

test.each(Object.entries<Story>(stories))(
  'the story of %s leads from the first page to the review',
  (_, story) => {
    const course = walk(service, story, facts)
    expect(progress(course).flatMap(({ missing }) => missing.map(({ id }) => id))).toEqual([])
    expect(isReadyToReview(course)).toBe(true)
    expect(prunedSteps(course)).toEqual([])
  },
)

test.each(Object.entries<Story>(stories))('every page of %s can be opened again, backwards', (_, story) => {
  const course = walk(service, story, facts)
  const open = reachable(course).map(({ id }) => id)
  for (const { step } of [...story.steps].reverse()) expect(open).toContain(step)
})

test('somebody without food or a bed is marked as acute', () => {
  expect(service.isAcute(walk(service, stories.homeless, facts).answers)).toBe(true)
  expect(service.isAcute(walk(service, stories.single, facts).answers)).toBe(false)
})
