import sharp from 'sharp'
import { findStep, pageOf } from '#app/journey/engine.ts'
import type { Fields } from '#app/journey/fields.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { prepareSubmission } from '#app/case/submit.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { stories, typedOn, type TypedInputs } from '#db/seed/stories.ts'
import { send } from '../server.ts'
import type { Aviary } from './canary-words.ts'
import { knock, type Answer, type Knock } from './knock.ts'
import { allSteps } from './opening.ts'
import { asking, draftOf } from './scene.ts'

/** Who walks through the house with canaries in every pocket, and what the house said on the way. */
export type Walk = { url: string; portal: Portal; birds: Aviary; heard: { path: string; answer: Answer }[] }

async function ask({ url, heard }: Walk, path: string, request: Knock = {}): Promise<Answer> {
  const answer = await knock(url, path, request)
  heard.push({ path, answer })
  return answer
}

/** A page of a story as typed, with a canary wherever one can write freely. */
function withCanaries(
  walk: Walk,
  id: string,
  fields: Fields,
  typed: TypedInputs,
  nth: number,
): Record<string, string | readonly string[]> {
  const { birds } = walk
  const child = [birds.numbers.firstChild, birds.numbers.secondChild][nth]
  return Object.fromEntries(
    Object.entries(typedOn(typed, dayOf(walk.portal.clock.now()))).map(([name, value]) => {
      const field = fields[name]
      if (field?.kind === 'personal-number') return [name, child ?? value]
      const free = field?.kind === 'long-text' || field?.kind === 'text'
      return [name, free ? birds.for(`${id}.${name}`, field) : value]
    }),
  )
}

/** Answers everything over HTTP, wrongly first, then rightly. Returns the draft. */
export async function answerAll(walk: Walk, cookie: string): Promise<string> {
  const begun = await ask(walk, '/a', { form: {}, cookie })
  const at = begun.headers.location ?? ''
  for (const told of stories.parent.steps) {
    const code = allSteps.find(({ id }) => id === told.step)?.page ?? ''
    const page = pageOf(service.journey, findStep(service.journey, code)?.id ?? '')
    if (page.kind !== 'questions' && page.kind !== 'list') continue
    const wrong = Object.fromEntries(
      Object.keys(page.fields).map((name) => [name, walk.birds.for(`mistake in ${told.step}.${name}`)]),
    )
    const things = 'things' in told ? told.things : [told.type]
    for (const [nth, thing] of things.entries()) {
      const path = `${at}/${code}${page.kind === 'list' ? '/ny' : ''}`
      await ask(walk, path, { form: wrong, cookie })
      await ask(walk, path, { form: { ...wrong, intent: 'later' }, cookie })
      const { status, body } = await ask(walk, path, {
        form: withCanaries(walk, told.step, page.fields, thing, nth),
        cookie,
      })
      if (status !== 303)
        throw new Error(
          `${told.step} answered ${status}: ${/error-summary[\s\S]{0,300}/.exec(body)?.[0] ?? ''}`,
        )
    }
    if (page.kind === 'list') await ask(walk, `${at}/${code}`, { form: {}, cookie })
  }
  return at.slice('/a/'.length)
}

/** A photo with words in its description, and a file that is refused for what it is, both with telling names. */
export async function addPapers({ url, birds, heard }: Walk, draft: string, cookie: string): Promise<void> {
  const list = await knock(url, `/a/${draft}/910`, { cookie })
  const codes = [...new Set([...list.body.matchAll(/910\/(\w{8})/g)].map(([, code]) => code))]
  for (const [n, code] of codes.entries()) {
    const exif = {
      IFD0: { ImageDescription: birds.for(`words in photo ${n}`), Artist: birds.for(`photographer ${n}`) },
    }
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#9af' } })
      .withExif(exif)
      .jpeg()
      .toBuffer()
    const body = new FormData()
    body.append(
      'files',
      new File([new Uint8Array(photo)], `${birds.for(`file name ${n}`)}.jpg`, { type: 'image/jpeg' }),
    )
    if (n === 0)
      body.append(
        'files',
        new File(
          ['PK\u0003\u0004 ' + birds.for('words in a refused file')],
          `${birds.for('name of a refused file')}.docx`,
        ),
      )
    const path = `/a/${draft}/910/${code}`
    const { status } =
      n % 2 === 0
        ? await send(url, path, { cookie, body })
        : await knock(url, path, { form: { state: 'missing', reason: birds.for(`reason ${n}`) }, cookie })
    if (status !== 303) throw new Error(`The paper ${code} was answered with ${status}`)
    heard.push({ path, answer: await knock(url, path, { cookie }) })
  }
  await knock(url, `/a/${draft}/910`, { form: {}, cookie })
}

/** Signs and sends, as after a fresh sign-in, and reads all that the resident can read. */
export async function sendIt(walk: Walk, draft: string, cookie: string): Promise<string> {
  const { portal } = walk
  const resident = requireResident(portal, asking(portal, cookie))
  const submission = prepareSubmission(
    portal,
    service,
    resident,
    draftOf(portal, cookie, draft),
    portal.languages.sv,
  )
  if (!submission) throw new Error('Something is missing')
  await ask(walk, `/a/${draft}/granska`, { cookie })
  await ask(walk, `/a/${draft}/granska`, {
    form: { statement: 'yes', hash: walk.birds.for('a forged hash') },
    cookie,
  })
  addSignature(portal, resident.sessionId, submission.hash)
  const sent = await ask(walk, `/a/${draft}/skicka`, { form: {}, cookie })
  const receipt = sent.headers.location ?? ''
  const home = receipt.replace('/kvitto', '')
  for (const path of [receipt, home, `${home}/dokument-1.pdf`, '/mina-sidor'])
    await ask(walk, path, { cookie })
  return home.slice('/mina-sidor/'.length)
}

/** What goes wrong: forged, mistyped, too long, too late, broken, at the wrong house. */
export async function stumble(walk: Walk, draft: string, cookie: string): Promise<void> {
  const { birds, portal } = walk
  const bird = (what: string) => birds.for(what)
  const text = (what: string) => encodeURIComponent(bird(what))
  const form = { whatHappened: bird('typed after the session had ended') }
  const { cookie: ended, sessionId } = signInAsResident(portal, 'single')
  portal.db.$client.prepare('delete from sessions where id = ?').run(sessionId)
  await ask(walk, `/a/${draft}/120`, { form, cookie: ended })
  await ask(walk, `/a/${draft}/120`, {
    form: { whatHappened: bird('typed in another window'), seen: '1' },
    cookie,
  })
  await ask(walk, `/a/${draft}/120`, {
    form: { whatHappened: `${bird('far too long')}${'a'.repeat(20_001)}` },
    cookie,
  })
  await ask(walk, `/a/${draft}/120`, {
    form: { [bird('name of a field').slice(0, 60)]: bird('value of a field nobody asked for') },
    cookie,
  })
  await ask(walk, `/a/${draft}/120`, {
    form: { [`${bird('name of a forbidden field').slice(0, 60)}.__proto__`]: 'x' },
    cookie,
  })
  await ask(walk, `/a/${draft}/120`, {
    body: bird('body of the wrong sort'),
    headers: { 'content-type': 'text/plain' },
    cookie,
  })
  await ask(walk, `/a/${draft}/120`, {
    form: { whatHappened: bird('posted from elsewhere') },
    headers: { origin: `https://${bird('x').slice(8, 16)}.example` },
    cookie,
  })
  await ask(walk, `/sok?q=${text('searched for')}`)
  await ask(walk, `/${text('an address that is not there')}`)
  await ask(walk, `/a/${text('a draft that is not there')}`, { cookie })
  await ask(walk, `/mina-sidor/${text('a case that is not there')}?x=${text('a query')}`, { cookie })
  for (const path of [
    '',
    '/om/',
    '/mina-sidor/',
    '/sprak/',
    '/logga-in/fel/',
    `/a/${draft}/`,
    `/a/${draft}/320/`,
  ]) {
    await ask(walk, `${path || '/'}${birds.word(`a word after ${path}`)}`, { cookie })
  }
  await ask(walk, `/om/${text('a page that is not there')}.data`)
  await ask(walk, '/', { headers: { host: `${bird('a host').slice(8, 16)}.example` } })
  await ask(walk, '/akut-hjalp', {
    headers: {
      'user-agent': encodeURI(bird('a browser')),
      referer: `http://x/${text('a referrer')}`,
      'x-forwarded-for': '203.0.113.77',
      'accept-language': text('a language'),
      cookie: `nara=${text('a forged session')}`,
    },
  })
  await ask(walk, '/csp', {
    body: JSON.stringify({
      'csp-report': {
        'document-uri': bird('a reported page'),
        'violated-directive': bird('a reported rule'),
      },
    }),
    headers: { 'content-type': 'application/csp-report' },
  })
  await ask(
    walk,
    `/logga-in/svar?code=${text('a code of the provider')}&state=${text('a state of the provider')}&error_description=${text('an error of the provider')}`,
  )
  const { cookie: other } = signInAsResident(portal, 'pensioner')
  const broken = (await ask(walk, '/a', { form: {}, cookie: other })).headers.location ?? ''
  portal.db.$client.prepare("update drafts set sealed = x'00' where id = ?").run(broken.slice(3))
  await ask(walk, `${broken}/110`, { form: { month: bird('typed into a broken draft') }, cookie: other })
}

/** What staff do with it. */
export async function work(walk: Walk, caseId: string): Promise<string> {
  const { cookie } = signInAsStaff(walk.portal, 'caseworker')
  const { birds } = walk
  for (const sok of [
    birds.numbers.applicant,
    birds.numbers.searchedFor,
    birds.numbers.mistyped,
    birds.for('searched for at the desk').slice(0, 50),
  ]) {
    await ask(walk, '/handlaggning', { form: { sok }, cookie })
  }
  for (const path of ['', '/data']) await ask(walk, `/handlaggning/${caseId}${path}`, { cookie })
  await ask(walk, `/handlaggning/${caseId}`, { form: { intent: 'begin' }, cookie })
  await ask(walk, `/handlaggning?${encodeURIComponent(birds.for('a filter'))}=1`, { cookie })
  return cookie
}
