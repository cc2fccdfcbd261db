import type { Stage } from '#app/case/registry.ts'
import type { StatusTone } from '#app/ui/status-tag.tsx'

/** The colour and sign beside a status in words. */
export const TONES: Record<Stage, StatusTone> = { new: 'info', 'going-on': 'progress', over: 'neutral' }
