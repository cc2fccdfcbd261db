/** A time of the day as people type it, in minutes after midnight: `9`, `9.30`, `09:30`, `0930`. */
export function parseTime(typed: string): number | undefined {
  const match = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(typed.trim())
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  return match && hour < 24 && minute < 60 ? hour * 60 + minute : undefined
}

/** `09:30` */
export function timeOfDay(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
