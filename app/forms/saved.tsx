import { savedLoader, SavedPage } from '#app/journey/pages/saved.tsx'
import { byForm } from './by-form.tsx'

const form = byForm((service) => ({ loader: savedLoader(service), Page: SavedPage }))

export const { loader } = form
export default form.Page
