export type ReadAloudProps = { text: { button: string; stop: string; hint: string } }

/** Hidden until the script finds a voice on the device itself that speaks the page's language (see read-aloud.ts). */
export function ReadAloud({ text }: ReadAloudProps) {
  return (
    <div className="read-aloud" data-read-aloud="" hidden>
      <div className="button-row">
        <button
          className="button button--secondary"
          type="button"
          data-read-aloud-toggle=""
          aria-pressed="false"
          aria-describedby="read-aloud-hint"
        >
          <span>{text.button}</span>
        </button>
        <button className="button button--quiet" type="button" data-read-aloud-stop="" hidden>
          <span>{text.stop}</span>
        </button>
      </div>
      <p className="field__hint" id="read-aloud-hint">
        {text.hint}
      </p>
    </div>
  )
}
