import { pageOf, steps } from './engine.ts'
import { rulesOf } from './judge.ts'
import type { Journey, Page } from './define.ts'
import type { Field, Fields } from './fields.ts'

export type JsonSchema = { readonly [key: string]: unknown }

/**
 * The JSON Schema (2020-12) of a journey's answers as they are exported: days as `YYYY-MM-DD`, months as `YYYY-MM`, money in whole öre,
 * personal numbers as 12 digits. Made from the same fields as the page and the form's own schema. Nothing is required:
 * which pages apply depends on the answers.
 */
export function jsonSchemaOf(journey: Journey): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${journey.id} ${journey.version}`,
    ...objectOf(
      Object.fromEntries(
        steps(journey).flatMap(({ id }) => {
          const schema = schemaOfPage(pageOf(journey, id))
          // What holds between fields is said in words: the schema's own language has none for days and persons.
          const said = rulesOf(journey, id).flatMap(([, { says, asks }]) => (asks ? [] : [says]))
          return schema ? [[id, said.length > 0 ? { ...schema, $comment: said.join(' ') } : schema]] : []
        }),
      ),
    ),
  }
}

function schemaOfPage(page: Page): JsonSchema | undefined {
  switch (page.kind) {
    case 'questions':
      return schemaOfFields(page.fields)
    case 'list':
      return objectOf({
        items: {
          type: 'array',
          maxItems: page.max,
          items: schemaOfFields(page.fields, { id: { type: 'string' } }),
        },
      })
    case 'attachments': {
      const paper = objectOf({
        state: { enum: ['file', 'sent-before', 'missing', 'later'] },
        reason: { type: 'string' },
      })
      return objectOf({ done: { const: true }, papers: { type: 'object', additionalProperties: paper } })
    }
    case 'stop':
      return undefined
  }
}

function schemaOfFields(fields: Fields, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return objectOf({
    ...more,
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOfField(field)])),
  })
}

const objectOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
})

function schemaOfField(field: Field): JsonSchema {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return { type: 'string', minLength: 1, maxLength: field.max }
    case 'money':
      return { type: 'integer', minimum: field.min ?? 0, description: 'öre' }
    case 'whole-number':
      return { type: 'integer', minimum: field.min, maximum: field.max }
    case 'day':
      return { type: 'string', format: 'date' }
    case 'month':
      return { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }
    case 'personal-number':
      return { type: 'string', pattern: '^[0-9]{12}$' }
    case 'choice':
    case 'select':
      return { enum: field.options }
    case 'choices':
      return { type: 'array', items: { enum: field.options }, minItems: 1 }
  }
}
