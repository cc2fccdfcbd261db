/** What speaks: `say` calls `done` when a piece is finished, also when it could not be spoken. */
export type Speaker = { say(piece: string, done: () => void): void; hush(): void }

/**
 * Reads pieces one after another. A pause begins the piece again when it goes on: speech that is paused midway does
 * not go on in every browser. `onEnd` is told when the last piece is read.
 */
export function reading(speaker: Speaker, onEnd: () => void) {
  let pieces: readonly string[] = []
  let at = 0
  // What an earlier run says when it is hushed must not move this one on.
  let run = 0
  const next = () => {
    const piece = pieces[at]
    if (piece === undefined) {
      at = 0
      onEnd()
      return
    }
    const mine = run
    speaker.say(piece, () => {
      if (mine !== run) return
      at += 1
      next()
    })
  }
  const hush = () => {
    run += 1
    speaker.hush()
  }
  return {
    /** From the beginning, or from the piece where it was paused. */
    go(all: readonly string[]) {
      hush()
      pieces = all
      next()
    },
    pause: hush,
    stop() {
      hush()
      at = 0
    },
  }
}
