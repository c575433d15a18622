import { type DragEvent, useRef, useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './PaperDrop.module.css'

/** Where a paper is dropped, or chosen. */
export function PaperDrop({ busy, onFile }: { readonly busy: boolean; readonly onFile: (file: File) => void }) {
  const { t } = useText()
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
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same without a mouse.
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className={styles.lead}>{t('minutes.check.drop')}</p>
      <DeskButton look="primary" busy={busy} onClick={() => chooser.current?.click()}>
        {t('minutes.check.choose')}
      </DeskButton>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('minutes.check.choose')}
        accept=".pdf,.docx"
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
