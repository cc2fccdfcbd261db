import { createOverviewPage, overviewLoader } from '#app/journey/pages/overview.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({ loader: overviewLoader(service), Page: createOverviewPage(service) }))

export const { loader } = form
export default form.Page
