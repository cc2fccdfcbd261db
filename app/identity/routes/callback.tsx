import type { LoaderFunctionArgs } from 'react-router'
import { getPortal } from '#app/platform/portal.ts'
import { answerSignIn } from '../sign-in.server.ts'

/** Where the provider sends the person back; the answer is always another address, so the code leaves the history. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return answerSignIn(getPortal(context), request)
}
