import { index, prefix, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes'

/**
 * Every address of the portal. Information pages have plain Swedish names; whatever lies behind a start button has a
 * neutral one that says nothing to somebody who reads the history.
 */

/** Every form of every e-service has the same pages; which service it is, a neutral letter says. */
const forms: RouteConfigEntry[] = prefix(':form', [
  index('forms/begin.tsx'),
  ...prefix(':draft', [
    index('forms/overview.tsx'),
    route('granska', 'forms/review.tsx'),
    route('bekrafta', 'forms/confirm.tsx'),
    route('skicka', 'forms/send.tsx'),
    route('sparad', 'forms/saved.tsx'),
    route('ta-bort', 'forms/remove.tsx'),
    route('fil/:file/:n?', 'forms/file.tsx'),
    route(':page', 'forms/step.tsx'),
    route(':page/:item', 'forms/item.tsx'),
    route(':page/:item/bort', 'forms/remove-item.tsx'),
  ]),
])

export default [
  index('pages/start.tsx'),
  route('sok', 'pages/search.tsx'),
  route('akut-hjalp', 'pages/emergency.tsx'),
  route('annan-hjalp', 'pages/other-help.tsx'),
  route('om/:page', 'pages/about.tsx'),
  route('sprak/:code', 'pages/language.tsx'),
  route('ekonomiskt-bistand', 'services/financial-assistance/routes/info.tsx'),
  route('barn-och-unga', 'services/concern-report/routes/young.tsx'),
  route('barn-och-unga/:age', 'services/concern-report/routes/young-age.tsx'),
  route('orosanmalan', 'services/concern-report/routes/child-info.tsx'),
  route('oro-for-vuxen', 'services/concern-report/routes/adult-info.tsx'),
  route('boka-tid', 'services/meetings/routes/info.tsx'),
  route('boka-tid/karta/:place', 'services/meetings/routes/map.tsx'),
  ...prefix('m/:kind', [
    index('services/meetings/routes/times.tsx'),
    route(':meeting/:page', 'services/meetings/routes/details.tsx'),
  ]),
  route('tid/:meeting', 'services/meetings/routes/mine.tsx'),
  ...prefix('t/:code', [
    index('services/meetings/routes/code.tsx'),
    route('valj', 'services/meetings/routes/code-choose.tsx'),
    route('flytta', 'services/meetings/routes/code-move.tsx'),
    route('avboka', 'services/meetings/routes/code-cancel.tsx'),
    route('kalender.ics', 'services/meetings/routes/calendar.tsx'),
  ]),
  route('foraldraskap', 'services/parenthood/routes/info.tsx'),
  route('v', 'services/parenthood/routes/road.tsx'),
  ...forms,

  route('logga-in', 'identity/routes/sign-in.tsx'),
  route('logga-in/personal', 'identity/routes/sign-in-staff.tsx'),
  route('logga-in/svar', 'identity/routes/callback.tsx'),
  route('logga-in/fel/:kind', 'identity/routes/sign-in-problem.tsx'),
  route('logga-ut', 'identity/routes/sign-out.tsx'),
  route('utloggad', 'identity/routes/signed-out.tsx'),
  route('session/forlang', 'identity/routes/extend.tsx'),
  route('lamna', 'identity/routes/leave.tsx'),

  route('kod', 'follow/routes/code.tsx'),
  route('kod/:case', 'follow/routes/case.tsx'),
  route('kod/:case/dokument-1.pdf', 'follow/routes/receipt-pdf.tsx'),

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
    route('oro', 'desk/routes/reports.tsx'),
    route('oro/statistik', 'desk/routes/report-statistics.tsx'),
    route('moten', 'desk/routes/meetings.tsx'),
    route('moten/statistik', 'desk/routes/meeting-statistics.tsx'),
    route('moten/tider', 'desk/routes/work-hours.tsx'),
    route('moten/tider/:form', 'desk/routes/work-hours-form.tsx'),
    route('moten/inbjudningar', 'desk/routes/meeting-invitations.tsx'),
    route('moten/bjud-in', 'desk/routes/meeting-invite.tsx'),
    route('moten/:meeting', 'desk/routes/meeting.tsx'),
    route('moten/:meeting/flytta', 'desk/routes/meeting-move.tsx'),
    route('moten/:meeting/avboka', 'desk/routes/meeting-cancel.tsx'),
    route(':case', 'desk/routes/case.tsx'),
    route(':case/oro/:act', 'desk/routes/report-act.tsx'),
    route(':case/data', 'desk/routes/data.tsx'),
    route(':case/fil/:file/:n?', 'desk/routes/file.tsx'),
  ]),

  route('tema.css', 'pages/theme.ts'),
  route('csp', 'pages/csp-report.tsx'),
  route('demo/brevlada', 'pages/demo-mailbox.tsx'),
  route('designsystem', 'pages/design-system.tsx'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig
