import { expect, test } from 'vitest'
import { figuresOf, NO_COUNTS, type Counts, type Figures } from './figures.ts'

const cases: [string, Partial<Counts>, number, Partial<Figures>][] = [
  [
    'nothing at all',
    {},
    0,
    { meetings: 0, digital: undefined, missedShare: undefined, capacity: undefined, waitMedian: undefined },
  ],
  ['nothing of what was published', {}, 600, { capacity: 0, missedShare: undefined }],
  ['a third of the time', { minutes: 200 }, 600, { capacity: 33 }],
  ['more than is published any more', { minutes: 900 }, 600, { capacity: 150 }],
  ['meetings of every channel', { office: 2, phone: 3, video: 4 }, 0, { meetings: 9, office: 2 }],
  ['nobody missed', { came: 3 }, 0, { missed: 0, missedShare: 0 }],
  ['one of eight missed', { came: 7, missed: 1, office: 20 }, 0, { missed: 1, missedShare: 13 }],
  ['all missed', { missed: 2 }, 0, { missedShare: 100 }],
  ['all done by residents', { booked: 2, moved: 1, cancelled: 1, byResidents: 4 }, 0, { digital: 100 }],
  ['all done by staff', { moved: 1, cancelled: 1 }, 0, { digital: 0 }],
  ['two of three by residents', { booked: 2, cancelled: 1, byResidents: 2 }, 0, { digital: 67 }],
  ['waits of none', { waitMedian: 0, waitLongest: 0 }, 0, { waitMedian: 0, waitLongest: 0 }],
  ['half a day', { waitMedian: 2.5, waitLongest: 9 }, 0, { waitMedian: 2.5, waitLongest: 9 }],
]

test.each(cases)('%s', (_, counts, published, figures) => {
  expect(figuresOf({ ...NO_COUNTS, ...counts }, published)).toMatchObject(figures)
})
