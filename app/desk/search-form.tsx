import { desk } from '#app/locales/sv/desk.ts'
import { SearchField } from '#app/ui/search-field.tsx'

const { search: words } = desk

/** Posted, so that no personal number ever stands in an address or a history. */
export function SearchForm({ typed, error }: { typed?: string | undefined; error?: string | undefined }) {
  return (
    <form method="post" action="/handlaggning" role="search">
      <SearchField
        name="sok"
        label={words.label}
        hint={words.hint}
        buttonText={words.button}
        value={typed}
        error={error}
        errorPrefix="Fel:"
      />
    </form>
  )
}
