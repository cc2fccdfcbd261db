import type { SnapshotPaper } from './snapshot.ts'

/** Why a paper is still waited for: as the person said, or because its file did not reach us. */
export type WhyOwed = 'later' | 'missing' | 'refused'

/** Nothing when the paper is here or was never required. `isLost` tells of a file that was sent and is not there. */
export function whyOwed(
  { state, files }: SnapshotPaper,
  isLost: (fileId: string) => boolean = () => false,
): WhyOwed | undefined {
  if (state === 'later' || state === 'missing') return state
  return state === 'file' && (files.length === 0 || files.some(isLost)) ? 'refused' : undefined
}
