import { useEffect, useState } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { copyText } from '../../../components/copy-text.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './FreshLink.module.css'

/** A link that was just made, as text and as a QR code; both follow the chosen look. */
export function FreshLink({ url }: { readonly url: string }) {
  const { t } = useText()
  const [qr, setQr] = useState<string | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    const draw = async () => {
      const { toDataURL } = await import('qrcode')
      const image = await toDataURL(url, { margin: 1, width: 320 })
      if (isCurrent) setQr(image)
    }
    // The link stands beside as text: without its picture it can still be copied.
    draw().catch(() => setQr(null))
    return () => {
      isCurrent = false
    }
  }, [url])
  const copy = async (near: Element) => setCopied((await copyText(url, near)) ? url : null)
  return (
    <Cluster gap={5} align="stretch" pad={[5, 0]} className={styles.fresh} role="status">
      {qr === null ? (
        <span className={styles.qr} />
      ) : (
        <img className={styles.qr} src={qr} alt={t('accounts.links.qr')} />
      )}
      <Stack gap={3} top align="start" shrinks>
        <p>{t('accounts.links.once')}</p>
        <code className={styles.url}>{url}</code>
        <DeskButton onClick={({ currentTarget }) => void copy(currentTarget)}>
          {t(copied === url ? 'common.copied' : 'accounts.links.copy')}
        </DeskButton>
      </Stack>
    </Cluster>
  )
}
