/** What is done with a report at the desk, for staff alone: neither whoever sent it nor whom it is about reads of it. */
export const DESK_EVENTS = [
  'setAside',
  'cleared',
  'protectionAssessed',
  'secondLookAgreed',
  'secondLookDisagreed',
  'deadlineExtended',
  'preliminaryDecided',
  'feedbackGiven',
  'split',
  'linked',
  'forwarded',
  'closed',
] as const
export type DeskEventKind = (typeof DESK_EVENTS)[number]

export function isDeskEvent(kind: string): kind is DeskEventKind {
  return (DESK_EVENTS as readonly string[]).includes(kind)
}
