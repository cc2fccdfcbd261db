import { index, prefix, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes'

/**
 * Every address of the portal. Information pages have plain Swedish names; whatever lies behind a start button has a
 * neutral one that says nothing to somebody who reads the history.
 */

/** A journey's pages live under one neutral letter; the service's folder binds them to the journey. */
function journey(letter: string, folder: string): RouteConfigEntry[] {
  const at = (file: string) => `services/${folder}/routes/${file}.tsx`
  return prefix(letter, [
    index(at('begin')),
    ...prefix(':draft', [
      index(at('overview')),
      route('granska', at('review')),
      route('skicka', at('send')),
      route('sparad', at('saved')),
      route('ta-bort', at('remove')),
      route('fil/:file/:n?', at('file')),
      route(':page', at('step')),
      route(':page/:item', at('item')),
      route(':page/:item/bort', at('remove-item')),
    ]),
  ])
}

export default [
  index('pages/start.tsx'),
  route('sok', 'pages/search.tsx'),
  route('akut-hjalp', 'pages/emergency.tsx'),
  route('annan-hjalp', 'pages/other-help.tsx'),
  route('om/:page', 'pages/about.tsx'),
  route('sprak/:code', 'pages/language.tsx'),
  route('ekonomiskt-bistand', 'services/financial-assistance/routes/info.tsx'),
  ...journey('a', 'financial-assistance'),

  route('logga-in', 'identity/routes/sign-in.tsx'),
  route('logga-in/personal', 'identity/routes/sign-in-staff.tsx'),
  route('logga-in/svar', 'identity/routes/callback.tsx'),
  route('logga-in/fel/:kind', 'identity/routes/sign-in-problem.tsx'),
  route('logga-ut', 'identity/routes/sign-out.tsx'),
  route('utloggad', 'identity/routes/signed-out.tsx'),
  route('session/forlang', 'identity/routes/extend.tsx'),
  route('lamna', 'identity/routes/leave.tsx'),

  ...prefix('mina-sidor', [
    index('my-pages/routes/home.tsx'),
    route(':case', 'my-pages/routes/case.tsx'),
    route(':case/kvitto', 'my-pages/routes/receipt.tsx'),
    route(':case/dokument-1.pdf', 'my-pages/routes/receipt-pdf.tsx'),
    route(':case/fil/:file/:n?', 'my-pages/routes/file.tsx'),
    route(':case/handelser', 'my-pages/routes/live.tsx'),
  ]),

  ...prefix('handlaggning', [
    index('desk/routes/inbox.tsx'),
    route(':case', 'desk/routes/case.tsx'),
    route(':case/data', 'desk/routes/data.tsx'),
    route(':case/fil/:file/:n?', 'desk/routes/file.tsx'),
  ]),

  route('tema.css', 'pages/theme.ts'),
  route('csp', 'pages/csp-report.tsx'),
  route('demo/brevlada', 'pages/demo-mailbox.tsx'),
  route('designsystem', 'pages/design-system.tsx'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig
