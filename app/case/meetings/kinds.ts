import { z } from 'zod'

/** The kinds of meetings that the portal has words for; which of them can be booked, the municipality's catalogue says. */
export const KINDS = [
  'reception',
  'advice',
  'concern',
  'firstVisit',
  'budget',
  'familyCounselling',
  'information',
  'cooperation',
  'parenthood',
  'caseworker',
  'sip',
] as const
export type KindId = (typeof KINDS)[number]

export const CHANNELS = ['office', 'phone', 'video'] as const
export type Channel = (typeof CHANNELS)[number]

/** A fixed word of the municipality's own. */
const name = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const words = z.object({ sv: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })
/** Everything is booked in steps of five minutes. */
const steps = (least: number, most: number) => z.number().int().min(least).max(most).multipleOf(5)

const place = z.object({
  id: name,
  name: words,
  /** Street and town, as on an envelope. */
  address: z.string().min(1),
  /** How to find the door, and the lift. */
  wayIn: words,
  /** How many meetings there can be at once. */
  rooms: z.number().int().min(1).max(50),
  /** A picture of the way: the path of an SVG or PNG file. */
  map: z
    .string()
    .regex(/\.(svg|png)$/)
    .optional(),
})

const kind = z.object({
  id: z.enum(KINDS),
  /** Its neutral name in the address, the same for ever: `010`. */
  page: z.string().regex(/^\d{3}$/),
  unit: name,
  /** Which of staff take it. */
  group: name,
  /** How long it is, in minutes. */
  length: steps(5, 480),
  /** Minutes between two beginnings that are offered. */
  every: steps(5, 480),
  /** Minutes that are kept free after it. */
  after: steps(0, 120),
  /** How many of staff take it together. */
  staff: z.number().int().min(1).max(2),
  places: z.array(name).min(1),
  channels: z.array(z.enum(CHANNELS)).min(1),
  /** Who may book it by themselves; to the others staff send an invitation. */
  door: z.enum(['anybody', 'signed-in', 'invited']),
  /** Advice is given without anybody having to say who they are. */
  anonymous: z.boolean(),
  /** Hours before it begins by which it must be booked. */
  noticeHours: z.number().int().min(0).max(240),
  /** Days ahead that are offered. */
  daysAhead: z.number().int().min(1).max(366),
  /** Hours before it begins until which it can be moved and cancelled here; afterwards by phone. */
  changeHours: z.number().int().min(0).max(240),
  /** Days after it for which what was said is kept. */
  keptDays: z.number().int().min(1).max(366),
  /** What a visit costs (32 kap. 1 § SoL), in kronor; nothing when it is left out. */
  fee: z.number().int().min(1).max(5000).optional(),
})

/** What a municipality offers: its places and its kinds of meetings. */
export const catalogueShape = z
  .object({
    places: z.array(place).min(1),
    kinds: z.array(kind).min(1),
    /** The address of a meeting by video: `{room}` stands for a name that nobody can guess. */
    video: z
      .string()
      .regex(/^https:\/\/[^{}\s]+\{room\}[^{}\s]*$/)
      .optional(),
  })
  .superRefine(({ places, kinds, video }, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    const known = new Set(places.map(({ id }) => id))
    if (known.size < places.length) say('Two places have the same id')
    if (new Set(kinds.map(({ id }) => id)).size < kinds.length) say('Two kinds have the same id')
    if (new Set(kinds.map(({ page }) => page)).size < kinds.length) say('Two kinds have the same page')
    for (const one of kinds) {
      for (const id of one.places)
        if (!known.has(id)) say(`The kind ${one.id} has a place ${id} that is not there`)
      if (one.channels.includes('video') && video === undefined)
        say(`The kind ${one.id} is met by video, and there is no address for it`)
    }
  })

export type Catalogue = z.infer<typeof catalogueShape>
export type Kind = Catalogue['kinds'][number]
export type Place = Catalogue['places'][number]
