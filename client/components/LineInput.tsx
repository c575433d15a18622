import { type InputHTMLAttributes, type Ref, useId } from 'react'
import './box.css'
import { Box } from './Box.tsx'
import styles from './LineInput.module.css'
import { Spoken } from './Spoken.tsx'
import { Stack } from './Stack.tsx'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter, not the one that ends the choice of a Chinese word. */
  readonly onEnter?: () => void
  readonly inputRef?: Ref<HTMLInputElement>
  /** The label is written above; otherwise it is the placeholder and for screen readers. */
  readonly labelled?: boolean
}

/** One line of text as the commands take it: 200 characters at most. */
export function LineInput({ label, value, onChange, onEnter, onKeyDown, inputRef, labelled = false, ...rest }: Props) {
  const id = useId()
  return (
    <Stack gap={2} shrinks className={styles.field}>
      {labelled ? (
        <Box htmlFor={id} as="label" size={2} tone="soft">
          {label}
        </Box>
      ) : (
        <Spoken as="label" htmlFor={id}>
          {label}
        </Spoken>
      )}
      <input
        type="text"
        autoComplete="off"
        maxLength={200}
        placeholder={labelled ? undefined : label}
        {...rest}
        id={id}
        ref={inputRef}
        className={styles.input}
        data-look="control"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          if (onEnter !== undefined) {
            event.preventDefault()
            onEnter()
          }
        }}
      />
    </Stack>
  )
}
