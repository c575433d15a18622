import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import styles from './AddDocuments.module.css'
import type { UploadStanding } from './use-uploads.ts'

/** How far a file is, or why it did not get there. */
export function UploadRow({ standing: { name, share, refusal } }: { readonly standing: UploadStanding }) {
  const { t } = useText()
  const percent = Math.round(share * 100)
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {refusal === null ? (
        <>
          <progress className={styles.bar} max={100} value={percent} aria-label={name} />
          <span className={styles.fact}>{share >= 1 ? t('console.uploaded') : `${percent} %`}</span>
        </>
      ) : (
        <span className={styles.refusal} role="alert">
          {refusalText(t, refusal)}
        </span>
      )}
    </li>
  )
}
