import { createContext, type RouterContextProvider } from 'react-router'
import type { Service } from '#app/journey/service.ts'

/** Every e-service of the house, as the composition root knows them: pages beside services never import one by name. */
export type Services = readonly Service[]

export const servicesContext = createContext<Services>()

export function getServices(context: Readonly<RouterContextProvider>): Services {
  return context.get(servicesContext)
}

/** The e-service that a case or a draft belongs to. @throws Error when the house has none by that name. */
export function getService(context: Readonly<RouterContextProvider>, id: string): Service {
  const service = getServices(context).find((known) => known.id === id)
  if (!service) throw new Error(`No service is called ${id}`)
  return service
}

/** `new`: nobody has begun · `going-on`: somebody works on it · `over`: nothing more happens. */
export type Stage = 'new' | 'going-on' | 'over'

/** How far a status is along its service's way: the first one is new, one that leads nowhere is over. */
export function stageOf({ statuses }: Pick<Service, 'statuses'>, status: string): Stage {
  if (statuses[status]?.next.length === 0) return 'over'
  return Object.keys(statuses)[0] === status ? 'new' : 'going-on'
}

/** Whether the service lets a case go from `status` to `to`. */
export function maySet({ statuses }: Pick<Service, 'statuses'>, status: string, to: string): boolean {
  return statuses[status]?.next.includes(to) ?? false
}
