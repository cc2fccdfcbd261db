import { savedLoader, SavedPage } from '#app/journey/pages/saved.tsx'
import { service } from '../service.ts'

export const loader = savedLoader(service)
export default SavedPage
