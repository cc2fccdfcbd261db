import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { ConfirmBox } from '#app/ui/confirm-box.tsx'
import { Dialogue } from '#app/ui/dialogue.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { Gallery } from '#app/ui/gallery.tsx'
import { Header } from '#app/ui/header.tsx'
import { Icon, iconNames } from '#app/ui/icon.tsx'
import { MoneyField } from '#app/ui/money-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { QuickExit } from '#app/ui/quick-exit.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

const html = (element: ReactElement) => renderToStaticMarkup(element)
const tag = (markup: string, name: string) => markup.match(new RegExp(`<${name}\\b[^>]*>`))?.[0] ?? ''
const gallery = html(createElement(Gallery))

test('a label belongs to its box, and the id is the name unless another is given', () => {
  expect(html(<TextField name="street" label="Gata" />)).toContain(
    '<label class="field__label" for="street">',
  )
  const other = html(<TextField id="a-1" name="street" label="Gata" />)
  expect(other).toContain('for="a-1"')
  expect(tag(other, 'input')).toContain('id="a-1"')
})

test('hint and error are read with the box, in that order', () => {
  const markup = html(
    <MoneyField name="rent" label="Hyra" hint="På avin" error="Skriv hyran" errorPrefix="Fel:" />,
  )
  expect(tag(markup, 'input')).toContain('aria-describedby="rent-hint rent-error"')
  expect(tag(markup, 'input')).toContain('aria-invalid="true"')
  expect(markup).toContain('id="rent-hint"')
  expect(markup).toContain(
    '<p class="field__error" id="rent-error"><span class="visually-hidden">Fel: </span>',
  )
})

test('a field without hint or error carries no empty wiring', () => {
  for (const markup of [
    html(<TextField name="a" label="A" hint="" />),
    html(<TextArea name="a" label="A" />),
    html(<SelectField name="a" label="A" options={[]} />),
  ]) {
    expect(markup).not.toContain('aria-')
    expect(markup).not.toContain('-hint')
  }
})

test('the question can be the heading of the page', () => {
  const radio = html(<RadioGroup name="a" label="Hur bor du?" legendAs="h1" options={[]} />)
  expect(radio).toMatch(/<legend[^>]*><h1[^>]*>Hur bor du\?<\/h1><\/legend>/)
  const text = html(<TextField name="a" label="Vad heter du?" labelAs="h1" />)
  expect(text).toMatch(/<h1[^>]*><label[^>]*for="a">Vad heter du\?<\/label><\/h1>/)
})

test('a link in the error summary leads to an existing box, also in groups', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  const markup = html(
    <>
      <ErrorSummary
        title="Rätta"
        errors={[
          { fieldId: 'one', text: '1' },
          { fieldId: 'two', text: '2' },
          { fieldId: 'three', text: '3' },
        ]}
      />
      <RadioGroup name="one" label="1" options={options} error="1" />
      <CheckboxGroup name="two" label="2" options={options} error="2" />
      <ConfirmBox name="three" label="3" error="3" />
    </>,
  )
  for (const id of ['one', 'two', 'three']) {
    expect(markup).toContain(`href="#${id}"`)
    expect(markup).toMatch(new RegExp(`<input[^>]* id="${id}"`))
  }
  expect(tag(markup, 'fieldset')).toContain('aria-describedby="one-error"')
})

test('the error summary can take focus, and announces itself from inside', () => {
  const markup = html(<ErrorSummary title="Rätta" errors={[{ text: 'Något' }]} />)
  expect(tag(markup, 'div')).toContain('tabindex="-1" data-focus=""')
  expect(markup).toContain('<div role="alert"><h2')
  expect(html(<ErrorSummary title="Rätta" errors={[]} />)).toBe('')
})

test('what an option reveals lies inside that option, so that CSS alone can show it', () => {
  const markup = html(
    <RadioGroup name="home" label="Hem" options={[{ value: 'rent', label: 'Hyr', reveal: <i>mer</i> }]} />,
  )
  expect(markup).toMatch(
    /<div class="choice"><div class="choice__row"><input[^>]*>.*<\/div><div class="choice__reveal"><i>mer<\/i><\/div><\/div>/,
  )
})

test('chosen answers are chosen in the markup', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
  const chosen = (markup: string) =>
    [...markup.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) => input.match(/value="(\w)"/)?.[1])
  expect(chosen(html(<CheckboxGroup name="x" label="X" options={options} value={['a', 'c']} />))).toEqual([
    'a',
    'c',
  ])
  expect(chosen(html(<CheckboxGroup name="x" label="X" options={options} value="b" />))).toEqual(['b'])
  expect(chosen(html(<RadioGroup name="x" label="X" options={options} value="c" />))).toEqual(['c'])
  expect(chosen(html(<RadioGroup name="x" label="X" options={options} />))).toEqual([])
})

test('an answer can be required by the browser too', () => {
  expect(html(<RadioGroup name="x" label="X" required options={[{ value: 'a', label: 'A' }]} />)).toContain(
    'required',
  )
  expect(html(<ConfirmBox name="x" label="X" required />)).toContain('required')
  expect(html(<ConfirmBox name="x" label="X" />)).not.toContain('required')
})

test('a hint of a fieldset has the id that it is described by', () => {
  const markup = html(
    <Fieldset id="konto" legend="Konto" hint="Dit pengarna ska">
      <br />
    </Fieldset>,
  )
  expect(tag(markup, 'fieldset')).toContain('aria-describedby="konto-hint"')
  expect(markup).toContain('id="konto-hint"')
})

test('the exit is an ordinary form that also works without a script', () => {
  const markup = html(<QuickExit exitTo="https://example.org/" text="Lämna sidan" label="Lämna sidan nu" />)
  expect(tag(markup, 'form')).toContain('action="/lamna" method="post"')
  expect(tag(markup, 'form')).toContain('data-quick-exit=""')
  expect(tag(markup, 'button')).toBe(
    '<button class="quick-exit__button" type="submit" aria-label="Lämna sidan nu">',
  )
})

test('a language link says which language and direction it leads to', () => {
  const markup = html(
    <Header
      homeHref="/"
      homeHiddenText="till startsidan"
      name="Nära"
      municipalityName="Exempelstads kommun"
      languagesLabel="Språk"
      languages={[{ lang: 'ar', dir: 'rtl', href: '/ar', text: 'العربية', current: true }]}
    />,
  )
  expect(markup).toContain('<a href="/ar" lang="ar" hrefLang="ar" dir="rtl" aria-current="true">')
})

test('the same question is a dialogue or a plain section', () => {
  expect(
    html(
      <Dialogue id="d" title="Säkert?">
        …
      </Dialogue>,
    ),
  ).toMatch(/^<dialog [^>]*aria-labelledby="d-title"/)
  expect(
    html(
      <Dialogue id="d" title="Säkert?" plain closeText="Nej">
        …
      </Dialogue>,
    ),
  ).toMatch(/^<section [^>]*aria-labelledby="d-title"(?!.*method="dialog")/)
})

test('a table cell carries its column for narrow screens, and the first cell heads the row', () => {
  const markup = html(
    <Table
      caption="Poster"
      columns={[{ label: 'Post' }, { label: 'Kronor' }]}
      rows={[{ id: '1', cells: ['El', '5'] }]}
    />,
  )
  expect(markup).toMatch(/<th scope="row"[^>]*>El<\/th><td[^>]*data-label="Kronor">5<\/td>/)
})

test('the skip link has somewhere to go', () => {
  expect(html(<Page>x</Page>)).toContain('<main class="page__main flow" id="innehall" tabindex="-1">')
})

test('there are fewer than thirty icons, all silent', () => {
  expect(iconNames.length).toBeLessThan(30)
  for (const name of iconNames) expect(html(<Icon name={name} />)).toContain('aria-hidden="true"')
})

test('no style attribute and no inline handler ever reaches the page', () => {
  expect(gallery).not.toMatch(/<[^>]*\sstyle=/)
  expect(gallery).not.toMatch(/<[^>]*\son\w+=/)
  expect(gallery).not.toContain('<script')
})

test('every id in the gallery is there once', () => {
  const ids = [...gallery.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.length).toBeGreaterThan(60)
})

test('every reference between elements of the gallery leads somewhere', () => {
  const ids = new Set([...gallery.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const references = [...gallery.matchAll(/\s(?:for|aria-describedby|aria-labelledby|commandfor)="([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(40)
  for (const id of references.flatMap(([, value]) => value?.split(' ') ?? [])) expect(ids).toContain(id)
})
