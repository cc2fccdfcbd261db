import { send, SendPage } from '#app/case/pages/send.tsx'
import { service } from '../service.ts'

export const loader = send(service)
export const action = send(service)
export default SendPage
