import { beginAction, beginLoader, createBeginPage } from '#app/case/pages/begin.tsx'
import { service } from '../service.ts'

export const loader = beginLoader(service)
export const action = beginAction(service)
export default createBeginPage(service)
