import { useState } from 'react'
import { useText } from '../../i18n/i18n.ts'
import styles from './HomePage.module.css'

/** Copies a text; on plain http pages by the old way, which browsers still have. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useText()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    if (navigator.clipboard) await navigator.clipboard.writeText(text)
    else copyBySelection(text)
    setIsCopied(true)
  }
  return (
    <button type="button" className={styles.plain} onClick={() => void copy()}>
      {t(isCopied ? 'site.copied' : 'site.copy')}
    </button>
  )
}

function copyBySelection(text: string): void {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
