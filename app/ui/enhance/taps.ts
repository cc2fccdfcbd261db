/**
 * Counts presses of one key alone: capital letters, shortcuts and held keys do not count.
 * Returns true on the press that completes `taps` within `withinMs`.
 */
export function tapCounter(key: string, taps: number, withinMs: number) {
  let alone = false
  let times: number[] = []
  return (event: { type: string; key: string; at: number }): boolean => {
    if (event.key !== key) {
      alone = false
      times = []
      return false
    }
    if (event.type === 'keydown') {
      alone = true
      return false
    }
    if (!alone) return false
    alone = false
    times = [...times.filter((time) => event.at - time < withinMs), event.at]
    if (times.length < taps) return false
    times = []
    return true
  }
}
