import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/**
 * A field that no person sees, hears or reaches: programs that fill in every form fill it in. It shuts nobody out; what
 * came with it is looked at by somebody first. Whoever reads the page without styles is told to leave it empty.
 */
export function Trap({ name, label }: { name: string; label: string }) {
  return (
    <div aria-hidden="true">
      <VisuallyHidden>
        <label>
          {label} <input name={name} tabIndex={-1} autoComplete="off" />
        </label>
      </VisuallyHidden>
    </div>
  )
}
