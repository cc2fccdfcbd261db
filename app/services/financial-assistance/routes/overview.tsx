import { createOverviewPage, overviewLoader } from '#app/journey/pages/overview.tsx'
import { service } from '../service.ts'

export const loader = overviewLoader(service)
export default createOverviewPage(service)
