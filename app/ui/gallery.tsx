import { Contents } from '#app/ui/contents.tsx'
import { ArabicSamples } from '#app/ui/gallery/arabic.tsx'
import { CaseSamples, JourneySamples, TimeSamples } from '#app/ui/gallery/case.tsx'
import { NoticeSamples, SmallSamples, StartSamples } from '#app/ui/gallery/content.tsx'
import { ErrorSamples } from '#app/ui/gallery/errors.tsx'
import { ButtonSamples, ChoiceSamples, FieldSamples } from '#app/ui/gallery/fields.tsx'
import { DialogueSamples, FrameSamples } from '#app/ui/gallery/frame.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'

const links = [
  { href: '#start', text: 'Startsidan' },
  { href: '#knappar', text: 'Knappar' },
  { href: '#falt', text: 'Fält' },
  { href: '#val', text: 'Val' },
  { href: '#fel', text: 'Fel' },
  { href: '#resa', text: 'Ansökan steg för steg' },
  { href: '#arende', text: 'Ärendet' },
  { href: '#tider', text: 'Tider' },
  { href: '#besked', text: 'Besked' },
  { href: '#ram', text: 'Sidans ram' },
  { href: '#dialoger', text: 'Frågor som kräver svar' },
  { href: '#smatt', text: 'Smått' },
  { href: '#arabiska', text: 'العربية', lang: 'ar' },
]

/** Every component in every state. */
export function Gallery() {
  return (
    <Page width="wide">
      <PageHeading caption="Nära" lead="Varje del som sidorna är byggda av, i alla sina lägen.">
        Designsystem
      </PageHeading>
      <Contents label="Innehåll" links={links} />
      <StartSamples />
      <ButtonSamples />
      <FieldSamples />
      <ChoiceSamples />
      <ErrorSamples />
      <JourneySamples />
      <CaseSamples />
      <TimeSamples />
      <NoticeSamples />
      <FrameSamples />
      <DialogueSamples />
      <SmallSamples />
      <ArabicSamples />
    </Page>
  )
}
