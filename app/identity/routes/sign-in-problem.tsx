import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { readProblem, signInAddress, type Flow } from '../addresses.ts'
import { safeReturn } from '../safe-return.ts'
import type { SignInProblemKind } from '../sign-in-problem.ts'

const STATUS: Record<SignInProblemKind, number> = {
  cancelled: 200,
  failed: 400,
  'low-level': 403,
  down: 503,
  'unknown-staff': 403,
  'other-person': 403,
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const problem = readProblem(params['kind'])
  if (!problem) throw data(null, { status: 404 })
  const returnTo = safeReturn(new URL(request.url).searchParams.get('till'))
  return data({ ...problem, returnTo }, { status: STATUS[problem.kind] })
}

export default function SignInProblemPage() {
  const { flow, kind, returnTo } = useLoaderData<typeof loader>()
  const { common, identity } = useLanguage().texts
  const { problem } = identity
  const { title, text } = useWords(flow, kind)
  const signing = flow === 'signing'
  return (
    <Page>
      <title>{`${title} – ${common.service}`}</title>
      <PageHeading lead={<p>{text}</p>}>{title}</PageHeading>
      {signing ? <p>{problem.kept}</p> : null}
      <div className="button-row">
        {kind === 'unknown-staff' ? null : (
          <ButtonLink href={signing ? (returnTo ?? '/') : signInAddress(flow, returnTo)}>
            {signing ? problem.back : problem.again}
          </ButtonLink>
        )}
        <ButtonLink href="/" variant="secondary">
          {problem.start}
        </ButtonLink>
      </div>
      <p>{problem.help}</p>
    </Page>
  )
}

function useWords(flow: Flow, kind: SignInProblemKind): { title: string; text: string } {
  const { problem, signing } = useLanguage().texts.identity
  if (flow === 'signing' && (kind === 'cancelled' || kind === 'failed' || kind === 'down'))
    return signing[kind]
  return problem[kind]
}
