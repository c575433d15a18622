import { type DragEvent, useState } from 'react'
import styles from './DropArea.module.css'
import { Stack, type StackProps } from './Stack.tsx'

interface Props extends StackProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** Where files are dropped. A button in it does the same without a mouse. */
export function DropArea({ onFiles, ...rest }: Props) {
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <Stack
      align="center"
      {...rest}
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    />
  )
}
