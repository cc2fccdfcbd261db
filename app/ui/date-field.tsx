import { TextField, type TextFieldProps } from '#app/ui/text-field.tsx'

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'prefix' | 'suffix'>

/** One text box: three boxes and calendar pickers are both harder on a phone. Show an example in `hint`. */
export function DateField({ width = 's', autoComplete = 'off', ...props }: DateFieldProps) {
  return (
    <TextField
      {...props}
      width={width}
      inputMode="numeric"
      autoComplete={autoComplete}
      spellCheck={false}
      dir="ltr"
    />
  )
}
