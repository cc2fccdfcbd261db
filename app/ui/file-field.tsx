import { Field, type FieldProps } from '#app/ui/field.tsx'

export type FileFieldProps = FieldProps & {
  /** e.g. "image/*,application/pdf" */
  accept?: string | undefined
  multiple?: boolean | undefined
  capture?: 'environment' | 'user' | undefined
  required?: boolean | undefined
  /** Label of the progress bar that the script shows in a form marked `data-upload`. */
  progressLabel?: string | undefined
}

export function FileField({ accept, multiple, capture, required, progressLabel, ...field }: FileFieldProps) {
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
          {progressLabel ? <UploadProgress id={`${wiring.id}-progress`} label={progressLabel} /> : null}
        </>
      )}
    </Field>
  )
}

export type UploadProgressProps = { id: string; label: string }

/** Hidden until the script sends the form it stands in. */
export function UploadProgress({ id, label }: UploadProgressProps) {
  return (
    <div className="upload" data-upload-progress="" hidden>
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={0} />
    </div>
  )
}
