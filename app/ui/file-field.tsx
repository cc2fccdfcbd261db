import { Field, type FieldProps } from '#app/ui/field.tsx'

export type FileFieldProps = FieldProps & {
  /** e.g. "image/*,application/pdf" */
  accept?: string | undefined
  multiple?: boolean | undefined
  capture?: 'environment' | 'user' | undefined
  required?: boolean | undefined
  /** Label of the progress bar that the script shows in a form marked `data-upload`. */
  progressLabel?: string | undefined
  /** Shown by the script when the connection broke, e.g. "Filen kom inte fram. Försök igen." */
  failedText?: string | undefined
}

export function FileField({
  accept,
  multiple,
  capture,
  required,
  progressLabel,
  failedText,
  ...field
}: FileFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            className="file"
            type="file"
            accept={accept}
            multiple={multiple}
            capture={capture}
            required={required}
          />
          {progressLabel ? (
            <UploadProgress id={`${wiring.id}-progress`} label={progressLabel} failedText={failedText} />
          ) : null}
        </>
      )}
    </Field>
  )
}

export type UploadProgressProps = { id: string; label: string; failedText?: string | undefined }

/** Hidden until the script sends the form it stands in. */
export function UploadProgress({ id, label, failedText }: UploadProgressProps) {
  return (
    <>
      <div className="upload" data-upload-progress="" hidden>
        <label htmlFor={id}>{label}</label>
        <progress id={id} max={100} value={0} />
      </div>
      {failedText ? (
        <p className="field__error" role="alert" data-upload-failed="" hidden>
          {failedText}
        </p>
      ) : null}
    </>
  )
}
