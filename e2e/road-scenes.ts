import { addDays, dayOf, systemClock } from '#app/platform/clock.ts'
import { QUESTION_IDS, QUESTIONS } from '#app/services/parenthood/finder/questions.ts'
import { scene, type Scene } from './scene.ts'

const today = () => dayOf(systemClock.now())

/** A couple whom Skatteverket's service is for, born so many days ago. */
const couple = (days: number) => ({
  born: 'born',
  bornOn: addDays(today(), -days),
  other: 'man',
  certain: 'agreed',
  together: 'sambo',
  treatment: 'none',
  ofAge: 'yes',
  registered: 'yes',
  eId: 'yes',
  protection: 'no',
})
const at = '/v'

/** Every question, unanswered, answered and refused, and each road. */
export function roadScenes(): Scene[] {
  return [scene('road, first page', at), ...questionScenes(), ...answerScenes()]
}

/** Each question is asked of somebody for whom it matters. */
function questionScenes(): Scene[] {
  const alone = { other: 'nobody', treatment: 'clinicHere', together: '' }
  return QUESTION_IDS.flatMap((question) => {
    const form = {
      ...couple(1),
      ...(question === 'alone' ? alone : {}),
      ...(question === 'canCome' ? { bornOn: addDays(today(), -20) } : {}),
    }
    const names = Object.keys(QUESTIONS[question])
    const unanswered = Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)))
    return [
      scene(`road, ${question}`, at, { form: { ...unanswered, question, intent: 'next', change: question } }),
      scene(`road, ${question} with errors`, at, { form: { ...unanswered, question }, status: 400 }),
      scene(`road, ${question} wrong`, at, { form: { ...form, [names[0] ?? '']: 'x' }, status: 400 }),
    ]
  })
}

function answerScenes(): Scene[] {
  const ends: Record<string, Record<string, string>> = {
    'Skatteverket in time': couple(2),
    'Skatteverket soon': couple(12),
    'Skatteverket last day': couple(14),
    'Skatteverket unborn': { ...couple(0), born: 'unborn' },
    'visit late': { ...couple(15), canCome: 'both' },
    'visit two women abroad': { ...couple(1), other: 'woman', treatment: 'clinicAbroad', canCome: 'both' },
    'visit said nothing': { ...couple(1), protection: 'unsaid', canCome: 'both' },
    nothing: { ...couple(1), together: 'married' },
    'nothing single': { ...couple(1), other: 'nobody', treatment: 'clinicHere', alone: 'yes' },
    witnesses: { ...couple(0), bornOn: '1990-05-17' },
    'talk unsure': { ...couple(1), certain: 'unsure' },
    'talk abroad': { ...couple(15), canCome: 'abroad' },
  }
  return Object.entries(ends).map(([name, form]) => scene(`road, ends: ${name}`, at, { form }))
}
