import { type ReactNode, useRef } from 'react'
import { DeskButton } from './DeskButton.tsx'
import { DropArea } from './DropArea.tsx'
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
  const take = ([file]: readonly File[]) => {
    if (file !== undefined && !busy) onFile(file)
  }
  return (
    <DropArea gap={5} pad={[10, 7]} ground="surface" words="center" onFiles={take}>
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
          take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {children}
    </DropArea>
  )
}
