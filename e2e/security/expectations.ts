import { findMeeting } from '#db/queries/meetings.ts'
import { dayAddress } from '#app/desk/meetings/day.server.ts'
import { dayOf, monthOf, systemClock } from '#app/platform/clock.ts'
import type { Knock } from './knock.ts'
import { RESIDENTS, STAFF, type Role, type Scene } from './scene.ts'

/** What each role gets, in the words of `inWords`. */
type Expected = (role: Role) => string
export type Row = {
  /** The address with the owner's ids in it. */
  at(scene: Scene): string
  get: Expected
  /** Left out where nothing can be changed: then everybody gets 405. */
  post?: Expected
  /** What is posted; each post of what it `spends` gets one of its own. */
  form?: Knock['form']
  /** A case that a manager of the unit takes is nobody else's any more. */
  spends?: 'draft' | 'session' | 'case' | 'code'
}

const all =
  (answer: string): Expected =>
  () =>
    answer
const SIGN_IN = '303 to sign-in'
const STAFF_SIGN_IN = '303 to staff sign-in'
const residents =
  (answer: string): Expected =>
  (role) =>
    RESIDENTS.includes(role) ? answer : SIGN_IN
/** Somebody else's is as good as none: 404 for every other resident. */
const owner =
  (answer: string): Expected =>
  (role) =>
    role === 'owner' ? answer : RESIDENTS.includes(role) ? '404' : SIGN_IN
const staff =
  (answer: Partial<Record<Role, string>>): Expected =>
  (role) =>
    STAFF.includes(role) ? (answer[role] ?? '404') : STAFF_SIGN_IN
/** Meetings are the unit's, whoever of it takes them. */
const meetingStaff = (answer: string) =>
  staff({
    reception: answer,
    caseworker: answer,
    otherCaseworker: answer,
    unitManager: answer,
    clearedManager: answer,
  })
/** Reception receives those who come, and invites nobody. */
const meetingCaseworkers = (answer: string) =>
  staff({
    caseworker: answer,
    otherCaseworker: answer,
    unitManager: answer,
    clearedManager: answer,
  })
/** The case is the caseworker's; the unit's managers see all of the unit. */
const caseStaff = (answer: string) =>
  staff({ caseworker: answer, unitManager: answer, clearedManager: answer })
const door =
  (own: readonly Role[], inside: string, outside: string): Expected =>
  (role) =>
    own.includes(role) ? inside : outside

/** A time may be a guest's too: whoever has no session is not asked to sign in, whoever had one is. */
const ownTime =
  (answer: string): Expected =>
  (role) =>
    role === 'nobody' ? '404' : role === 'owner' ? answer : RESIDENTS.includes(role) ? '404' : SIGN_IN
/** Whoever is led to the phone is so before anything is looked for. */
const heldTime =
  (answer: string): Expected =>
  (role) =>
    role === 'protectedResident' ? '303 /m/030' : ownTime(answer)(role)
const byCode =
  (rest = '') =>
  ({ ids }: Scene) =>
    `/t/${ids.code}${rest}`

const draft =
  (rest = '') =>
  ({ ids }: Scene) =>
    `/a/${ids.draft}${rest}`
const ownCase =
  (rest = '') =>
  ({ ids }: Scene) =>
    `/mina-sidor/${ids.case}${rest}`
const journey = 'forms'
const at = (path: string) => () => path
const page = (path: string, get = all('200')): Row => ({ at: at(path), get })

/** Every route of the portal. A route without a row here fails the matrix. */
export const expectations: Record<string, Row> = {
  'pages/start': page('/'),
  'pages/search': page('/sok?q=pengar'),
  'pages/emergency': page('/akut-hjalp'),
  'pages/other-help': page('/annan-hjalp'),
  'pages/about': page('/om/kakor'),
  'pages/language': page('/sprak/en?till=/akut-hjalp', all('303 /akut-hjalp')),
  'services/financial-assistance/routes/info': page('/ekonomiskt-bistand'),
  'services/concern-report/routes/child-info': page('/orosanmalan'),
  'services/concern-report/routes/adult-info': page('/oro-for-vuxen'),
  'services/concern-report/routes/young': page('/barn-och-unga'),
  'services/concern-report/routes/young-age': page('/barn-och-unga/8-12'),

  'services/meetings/routes/info': page('/boka-tid'),
  'services/meetings/routes/map': page('/boka-tid/karta/kontoret'),
  'services/meetings/routes/times': {
    at: at('/m/030'),
    get: all('200'),
    post: (role) => (role === 'protectedResident' ? '303 /m/030' : '400'),
    form: {},
  },
  'services/meetings/routes/details': {
    at: ({ ids }) => `/m/030/${ids.heldMeeting}/010`,
    get: heldTime('200'),
    post: heldTime('400'),
    form: {},
  },
  'services/meetings/routes/mine': { at: ({ ids }) => `/tid/${ids.ownMeeting}`, get: ownTime('200') },
  'services/meetings/routes/code': { at: byCode(), get: all('200') },
  'services/meetings/routes/code-choose': {
    at: ({ ids }) => `/t/${ids.invitation}/valj`,
    get: all('200'),
    post: all('400'),
    form: {},
  },
  'services/meetings/routes/code-move': {
    at: byCode('/flytta'),
    get: all('200'),
    post: all('400'),
    form: {},
  },
  'services/meetings/routes/code-cancel': {
    at: byCode('/avboka'),
    get: all('200'),
    post: all('303 /t/:code'),
    form: {},
    spends: 'code',
  },
  'services/meetings/routes/calendar': { at: byCode('/kalender.ics'), get: all('200') },
  'services/parenthood/routes/info': page('/foraldraskap'),
  // Without a question answered the first one is asked again.
  'services/parenthood/routes/road': { at: at('/v'), get: all('200'), post: all('400'), form: {} },

  [`${journey}/begin`]: {
    at: at('/a'),
    get: residents('200'),
    // The owner has five drafts already, and the protected person is shown another way without a reason.
    post: (role) => (role === 'otherResident' ? '303 /a/:id' : residents('303 /a')(role)),
    form: {},
  },
  [`${journey}/overview`]: { at: draft(), get: owner('200') },
  [`${journey}/review`]: { at: draft('/granska'), get: owner('200'), post: owner('400'), form: {} },
  // Only a guest has an address to confirm.
  [`${journey}/confirm`]: {
    at: draft('/bekrafta'),
    get: owner('303 /a/:id/granska'),
    post: owner('303 /a/:id/granska'),
    form: {},
  },
  [`${journey}/send`]: {
    at: draft('/skicka'),
    get: owner('303 /a/:id/granska'),
    post: owner('303 /a/:id/granska'),
    form: {},
  },
  [`${journey}/saved`]: { at: draft('/sparad'), get: owner('200') },
  [`${journey}/remove`]: {
    at: draft('/ta-bort'),
    get: owner('200'),
    post: owner('303 /mina-sidor'),
    form: {},
    spends: 'draft',
  },
  [`${journey}/file`]: { at: ({ ids }) => `/a/${ids.draft}/fil/${ids.draftFile}/1`, get: owner('200') },
  [`${journey}/step`]: {
    at: draft('/110'),
    get: owner('200'),
    post: owner('303 /a/:id/granska'),
    form: { month: monthOf(dayOf(systemClock.now())), waits: 'no' },
  },
  [`${journey}/item`]: {
    at: draft('/520/ny'),
    get: owner('200'),
    post: owner('400'),
    form: { title: 'Utan arbetsgivare' },
  },
  [`${journey}/remove-item`]: {
    at: ({ ids }) => `/a/${ids.draft}/520/${ids.thing}/bort`,
    get: owner('200'),
    post: owner('303 /a/:id/520'),
    form: {},
    spends: 'draft',
  },

  'identity/routes/sign-in': {
    at: at('/logga-in'),
    get: door(RESIDENTS, '303 /mina-sidor', '200'),
    post: all('303 to the provider'),
    form: {},
  },
  'identity/routes/sign-in-staff': {
    at: at('/logga-in/personal'),
    get: door(STAFF, '303 /handlaggning', '200'),
    post: all('303 to the provider'),
    form: {},
  },
  'identity/routes/callback': page(
    '/logga-in/svar?code=x&state=y',
    all('303 /logga-in/fel/inloggning-misslyckad'),
  ),
  'identity/routes/sign-in-problem': page('/logga-in/fel/inloggning-avbruten'),
  'identity/routes/sign-out': {
    at: at('/logga-ut'),
    get: all('303 /'),
    post: door([...RESIDENTS, ...STAFF], '303 to the provider', '303 /utloggad'),
    form: {},
    spends: 'session',
  },
  'identity/routes/signed-out': page('/utloggad'),
  'identity/routes/extend': {
    at: at('/session/forlang'),
    get: all('303 /'),
    post: (role) =>
      RESIDENTS.includes(role) ? '303 /mina-sidor' : STAFF.includes(role) ? '303 /handlaggning' : SIGN_IN,
    form: {},
  },
  'identity/routes/leave': {
    at: at('/lamna'),
    get: all('303 /'),
    post: all('303 away'),
    form: {},
    spends: 'session',
  },

  // Whoever has no case open here is asked for the code, for one that is there and for one that is not.
  'follow/routes/code': { at: at('/kod'), get: all('200'), post: all('400'), form: { code: '1234' } },
  'follow/routes/case': {
    at: ({ ids }) => `/kod/${ids.case}`,
    get: all('404'),
    post: all('404'),
    form: { intent: 'write', text: 'x' },
  },
  'follow/routes/receipt-pdf': { at: ({ ids }) => `/kod/${ids.case}/dokument-1.pdf`, get: all('404') },

  'my-pages/routes/home': page('/mina-sidor', residents('200')),
  'my-pages/routes/case': { at: ownCase(), get: owner('200'), post: owner('200'), form: { intent: 'ask' } },
  'my-pages/routes/receipt': { at: ownCase('/kvitto'), get: owner('200') },
  'my-pages/routes/receipt-pdf': { at: ownCase('/dokument-1.pdf'), get: owner('200') },
  'my-pages/routes/file': {
    at: ({ ids }) => `/mina-sidor/${ids.case}/fil/${ids.caseFile}/1`,
    get: owner('200'),
  },
  // A page asks here by itself: whoever is not signed in is told to stop asking and not to sign in.
  'my-pages/routes/live': {
    at: ownCase('/handelser'),
    get: (role) => owner('200')(role).replace(SIGN_IN, '204'),
  },

  'desk/routes/inbox': {
    at: at('/handlaggning'),
    get: staff(Object.fromEntries(STAFF.map((role) => [role, '200']))),
    post: staff(Object.fromEntries(STAFF.map((role) => [role, role === 'administrator' ? '404' : '400']))),
    form: { sok: 'varken nummer eller ärende' },
  },
  'desk/routes/case': {
    at: ({ ids }) => `/handlaggning/${ids.case}`,
    get: caseStaff('200'),
    post: caseStaff('303 /handlaggning/:id'),
    form: { intent: 'take' },
    spends: 'case',
  },
  // Reports of concern are another unit's: for the staff of this scene there is no queue, and no report to act on.
  'desk/routes/reports': page('/handlaggning/oro', staff({})),
  'desk/routes/report-statistics': page('/handlaggning/oro/statistik', staff({})),
  'desk/routes/report-act': {
    at: ({ ids }) => `/handlaggning/${ids.case}/oro/skyddsbedomning`,
    get: staff({}),
    post: staff({}),
    form: { danger: 'no', reasons: 'x' },
  },
  'desk/routes/meetings': {
    at: ({ ids, portal }) => dayAddress(dayOf(findMeeting(portal.db, ids.deskMeeting)?.startsAt ?? 0)),
    get: meetingStaff('200'),
  },
  // The meeting is on a day to come: nobody can have come yet.
  'desk/routes/meeting': {
    at: ({ ids }) => `/handlaggning/moten/${ids.deskMeeting}`,
    get: meetingStaff('200'),
    post: meetingStaff('400'),
    form: { intent: 'came', sett: '1' },
  },
  'desk/routes/meeting-move': {
    at: ({ ids }) => `/handlaggning/moten/${ids.deskMeeting}/flytta`,
    get: meetingStaff('200'),
    post: meetingStaff('400'),
    form: { tid: 'i morgon', sett: '1' },
  },
  'desk/routes/meeting-cancel': {
    at: ({ ids }) => `/handlaggning/moten/${ids.deskMeeting}/avboka`,
    get: meetingStaff('200'),
    post: meetingStaff('400'),
    form: {},
  },
  'desk/routes/meeting-invite': {
    at: at('/handlaggning/moten/bjud-in'),
    get: meetingCaseworkers('200'),
    post: meetingCaseworkers('400'),
    form: {},
  },
  'desk/routes/meeting-invitations': {
    at: at('/handlaggning/moten/inbjudningar'),
    get: meetingCaseworkers('200'),
    post: meetingCaseworkers('404'),
    form: { inbjudan: 'x' },
  },
  'desk/routes/work-hours': {
    at: at('/handlaggning/moten/tider'),
    get: meetingStaff('200'),
    post: meetingStaff('400'),
    form: { vad: 'allt' },
  },
  'desk/routes/work-hours-form': {
    at: at('/handlaggning/moten/tider/ny'),
    get: meetingStaff('200'),
    post: meetingStaff('400'),
    form: { from: '9' },
  },
  'desk/routes/meeting-statistics': page(
    '/handlaggning/moten/statistik',
    staff({ caseworker: '200', otherCaseworker: '200', unitManager: '200', clearedManager: '200' }),
  ),
  'desk/routes/data': { at: ({ ids }) => `/handlaggning/${ids.case}/data`, get: caseStaff('200') },
  'desk/routes/file': {
    at: ({ ids }) => `/handlaggning/${ids.case}/fil/${ids.caseFile}/1`,
    get: caseStaff('200'),
  },

  'pages/theme': page('/tema.css', all('404')),
  'pages/csp-report': { at: at('/csp'), get: all('405'), post: all('204'), form: {} },
  'pages/demo-mailbox': page('/demo/brevlada'),
  'pages/design-system': page('/designsystem'),
  'pages/not-found': { at: at('/finns/inte/alls/i/detta/hus'), get: all('404'), post: all('404'), form: {} },
}
