import { useContext, type ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from 'react-router'
import { findResident, findStaffMember } from '#app/identity/guards.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { Document, type DocumentFacts } from '#app/pages/document.tsx'
import { FrameContext } from '#app/pages/frame.ts'
import { Problem, StorageFaultContext, type ProblemKind } from '#app/pages/problem.tsx'

/** What the frame around every page needs. Public pages know nothing of who is signed in: they are shared. */
export function loader({ request, context }: LoaderFunctionArgs): DocumentFacts {
  const portal = getPortal(context)
  const { incident } = getVisit(context)
  const { pathname } = new URL(request.url)
  const isPersonal = PERSONAL.test(pathname)
  // Not quietly: the page in the frame counts as use, and the frame counts down what the session has after it.
  const person = isPersonal ? (findResident(portal, request) ?? findStaffMember(portal, request)) : undefined
  return {
    demo: portal.config.demo,
    municipality: portal.config.municipality,
    incident,
    pathname,
    session: person && { kind: person.kind, endsAt: person.endsAt, now: portal.clock.now() },
  }
}

/** Everything behind a start button or a sign-in. */
const PERSONAL = /^\/([a-z]|kod|mina-sidor|handlaggning|logga-in)(\/|$)/i

export function Layout({ children }: { children: ReactNode }) {
  const facts = useFacts()
  return <Document facts={facts}>{children}</Document>
}

function useFacts(): DocumentFacts | undefined {
  const unloaded = useContext(FrameContext)
  return useRouteLoaderData<DocumentFacts>('root') ?? unloaded
}

export default function App() {
  useLoaderData<DocumentFacts>()
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const storageFault = useContext(StorageFaultContext)
  const facts = useFacts()
  const kind = storageFault ? 'unavailable' : kindOf(error)
  return <Problem kind={kind} incident={facts?.incident ?? ''} municipality={facts?.municipality} />
}

function kindOf(error: unknown): ProblemKind {
  if (isRouteErrorResponse(error)) {
    if (error.status === 404 || error.status === 405) return 'notFound'
    if (error.status === 403) return 'forbidden'
    if (error.status === 413) return 'tooLarge'
    if (error.status === 429) return 'tooMany'
    if (error.status < 500) return 'badRequest'
    return error.status === 503 ? 'unavailable' : 'broken'
  }
  return 'broken'
}
