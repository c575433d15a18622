import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { DeskButton } from './DeskButton.tsx'
import styles from './FileDrop.module.css'
import { Stack } from './Stack.tsx'
import { Text } from './Text.tsx'

interface Props {
  /** What is to be dropped here. */
  readonly lead: string
  /** On the button that does the same. */
  readonly choose: string
  /** Endings, with commas between. */
  readonly accept: string
  readonly busy?: boolean
  readonly onFile: (file: File) => void
  /** What else is to be said. */
  readonly children?: ReactNode
}

/** Where a file is dropped, or chosen. */
export function FileDrop({ lead, choose, accept, busy = false, onFile, children }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file !== undefined && !busy) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // The button in it does the same without a mouse.
    <Stack
      align="center"
      gap={5}
      pad={[10, 7]}
      ground="surface"
      words="center"
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Text as="p" size={5}>
        {lead}
      </Text>
      <DeskButton look="primary" busy={busy} onClick={() => chooser.current?.click()}>
        {choose}
      </DeskButton>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={choose}
        accept={accept}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      {children}
    </Stack>
  )
}
