import { useState } from 'react'
import { copyText } from '../../components/copy-text.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './HomePage.module.css'

export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useText()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (near: Element) => setIsCopied(await copyText(text, near))
  return (
    <button type="button" className={styles.plain} onClick={({ currentTarget }) => void copy(currentTarget)}>
      {t(isCopied ? 'site.copied' : 'site.copy')}
    </button>
  )
}
