import { Button } from '#app/ui/button.tsx'
import { Field, type FieldProps } from '#app/ui/field.tsx'

export type SearchFieldProps = Omit<FieldProps, 'optionalText'> & {
  value?: string | undefined
  buttonText: string
  /** With an address it is a whole search form (GET); without one it stands inside the page's own form. */
  action?: string | undefined
  autoComplete?: string | undefined
}

export function SearchField({ value, buttonText, action, autoComplete = 'off', ...field }: SearchFieldProps) {
  const box = (
    <Field {...field}>
      {(wiring) => (
        <div className="search">
          <input
            {...wiring}
            className="input search__input"
            type="search"
            defaultValue={value}
            autoComplete={autoComplete}
            dir="auto"
          />
          <Button icon="search">{buttonText}</Button>
        </div>
      )}
    </Field>
  )
  if (action === undefined) return box
  return (
    <form role="search" method="get" action={action}>
      {box}
    </form>
  )
}
