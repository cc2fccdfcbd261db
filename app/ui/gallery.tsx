import { ArabicSamples } from '#app/ui/gallery/arabic.tsx'
import { CaseSamples, DialogueSamples, JourneySamples } from '#app/ui/gallery/case.tsx'
import { NoticeSamples, SmallSamples, StartSamples } from '#app/ui/gallery/content.tsx'
import { ButtonSamples, ChoiceSamples, ErrorSamples, FieldSamples } from '#app/ui/gallery/fields.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'

const contents = [
  ['start', 'Startsidan'],
  ['knappar', 'Knappar'],
  ['falt', 'Fält'],
  ['val', 'Val'],
  ['fel', 'Fel'],
  ['resa', 'Ansökan steg för steg'],
  ['arende', 'Ärendet'],
  ['besked', 'Besked'],
  ['dialoger', 'Frågor som kräver svar'],
  ['smatt', 'Smått'],
] as const

/** Every component in every state. */
export function Gallery() {
  return (
    <Page width="wide">
      <PageHeading caption="Nära" lead="Varje del som sidorna är byggda av, i alla sina lägen.">
        Designsystem
      </PageHeading>
      <nav aria-label="Innehåll">
        <ul>
          {contents.map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
          <li>
            <a href="#arabiska" lang="ar" hrefLang="ar">
              العربية
            </a>
          </li>
        </ul>
      </nav>
      <StartSamples />
      <ButtonSamples />
      <FieldSamples />
      <ChoiceSamples />
      <ErrorSamples />
      <JourneySamples />
      <CaseSamples />
      <NoticeSamples />
      <DialogueSamples />
      <SmallSamples />
      <ArabicSamples />
    </Page>
  )
}
