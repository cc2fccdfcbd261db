import { removeDraftAction, removeDraftLoader, RemoveDraftPage } from '#app/journey/pages/remove.tsx'
import { service } from '../service.ts'

export const loader = removeDraftLoader(service)
export const action = removeDraftAction(service)
export default RemoveDraftPage
