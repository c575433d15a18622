import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { useText } from '../../i18n/i18n.ts'
import { shortHash } from './short-hash.ts'
import styles from './VersionMark.module.css'

/** Which version this is, with the first figures of its hash; all of them on demand. */
export function VersionMark({ document: { version, file } }: { readonly document: MeetingDocument }) {
  const { t } = useText()
  if (file === null) return <span className={styles.version}>{t('documents.reading.noBytes')}</span>
  return (
    <details className={styles.version}>
      <summary title={t('documents.reading.fullHash')}>
        {t('documents.reading.versionHash', { version, hash: shortHash(file.sha256) })}
      </summary>
      <code className={styles.hash}>{file.sha256}</code>
    </details>
  )
}
