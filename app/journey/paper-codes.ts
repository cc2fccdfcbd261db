import { createHash } from 'node:crypto'
import { live, type Course } from './engine.ts'
import type { Service } from './service.ts'

/** A paper's neutral name in the address: its own would tell what the matter is about. */
export function paperCode(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8)
}

/** The papers that the answers ask for, with their pictures. */
export function papersOfPlace(
  service: Service,
  { course }: { course: Course },
): ReturnType<Service['papersOf']> {
  return service.papersOf(live(course), course.facts)
}
