export type Count = { passed: number; failed: number; notes: string[] }
type Run = { code: number; allowedSkips: readonly string[] }
export function countVitest(report: object, run: Run): Count
export function countPlaywright(report: object, run: Run): Count
