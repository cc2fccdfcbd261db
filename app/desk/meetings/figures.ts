/** What was counted of a kind of meetings in one month. */
export type Counts = {
  /** What was done during the month. */
  booked: number
  moved: number
  cancelled: number
  /** Of these three together, how many residents did themselves. */
  byResidents: number
  /** Days from the booking to the meeting, of those that were booked during the month. */
  waitMedian: number | null
  waitLongest: number | null
  /** Meetings that were, or are, during the month, by channel. */
  office: number
  phone: number
  video: number
  came: number
  missed: number
  /** Minutes of staff's time that they take. */
  minutes: number
}

export type Figures = Pick<
  Counts,
  'booked' | 'moved' | 'cancelled' | 'office' | 'phone' | 'video' | 'missed'
> & {
  waitMedian: number | undefined
  waitLongest: number | undefined
  meetings: number
  /** Shares in whole percent; nothing where there is nothing to share. */
  digital: number | undefined
  missedShare: number | undefined
  /** Of the published time; more than a hundred when hours were taken back after they were booked. */
  capacity: number | undefined
}

export const NO_COUNTS: Counts = {
  booked: 0,
  moved: 0,
  cancelled: 0,
  byResidents: 0,
  waitMedian: null,
  waitLongest: null,
  office: 0,
  phone: 0,
  video: 0,
  came: 0,
  missed: 0,
  minutes: 0,
}

/** The figures of one month, from what was counted and how many minutes were published. */
export function figuresOf(counts: Counts, published: number): Figures {
  const { booked, moved, cancelled, byResidents, office, phone, video, came, missed, minutes } = counts
  return {
    booked,
    moved,
    cancelled,
    office,
    phone,
    video,
    missed,
    waitMedian: counts.waitMedian ?? undefined,
    waitLongest: counts.waitLongest ?? undefined,
    meetings: office + phone + video,
    digital: percent(byResidents, booked + moved + cancelled),
    missedShare: percent(missed, came + missed),
    capacity: percent(minutes, published),
  }
}

function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 100)
}
