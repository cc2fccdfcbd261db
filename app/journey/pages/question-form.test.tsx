import type { SubmissionResult } from '@conform-to/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { stories, type Story, type TypedInputs } from '#db/seed/stories.ts'
import { createLanguages } from '#app/locales/catalogue.ts'
import { LanguageProvider } from '#app/locales/language.tsx'
import { service } from '#app/services/financial-assistance/service.ts'
import type { RawInputs } from '../inputs.ts'
import { QuestionForm } from './question-form.tsx'

const { sv } = createLanguages(() => ({}))

const journey = service.journey
const questions = Object.entries(journey.pages).flatMap(([id, page]) =>
  page.kind === 'questions' ? [[id, page.fields] as const] : [],
)

const asTyped = (inputs: TypedInputs): RawInputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : Array.isArray(value) ? [...(value as string[])] : '2026-11-01',
    ]),
  )

test.each(questions)(
  'the page %s looks the same for the first time as when conform has read it',
  (id, fields) => {
    const { pages, rules } = service.textsOf(sv.texts).journey
    const typed = Object.values<Story>(stories)
      .flatMap((story) => story.steps)
      .map((step) => (step.step === id && 'type' in step ? asTyped(step.type) : {}))
    for (const inputs of [{}, ...typed]) {
      const shown = (result?: SubmissionResult) =>
        renderToStaticMarkup(
          <LanguageProvider language={sv}>
            <QuestionForm
              fields={fields}
              texts={pages[id] ?? { title: '' }}
              rules={rules}
              today="2026-11-22"
              inputs={inputs}
              seen={1}
              result={result}
            />
          </LanguageProvider>,
        )
      expect(shown()).toBe(shown({ status: 'error', initialValue: inputs, error: {} }))
    }
  },
)
