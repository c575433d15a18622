import type { DocumentFault } from '../../../shared/protocol/document-faults.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './UploadFaults.module.css'

/** What is wrong with a file that was taken all the same: said once for all of its pages. @source DOC-21 */
export function UploadFaults({ faults }: { readonly faults: readonly DocumentFault[] }) {
  const { t } = useText()
  const codes = [...new Set(faults.map(({ code }) => code))]
  return codes.map((code) => {
    const pages = faults.flatMap((fault) => (fault.code === code && fault.page !== undefined ? [`${fault.page}`] : []))
    return (
      <span className={styles.fault} role="alert" key={code}>
        {t(faultText[code], { pages: pages.join(', ') })}
      </span>
    )
  })
}

const faultText = {
  'documents.needsPassword': 'documents.upload.needsPassword',
  'documents.unreadablePage': 'documents.upload.unreadablePage',
  'documents.notLookedThrough': 'documents.upload.notLookedThrough',
} as const
