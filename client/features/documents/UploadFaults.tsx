import type { DocumentFault } from '../../../shared/protocol/document-faults.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'

/** What is wrong with a file that was taken all the same: said once for all of its pages. @source DOC-21 */
export function UploadFaults({ faults }: { readonly faults: readonly DocumentFault[] }) {
  const { t } = useText()
  const codes = [...new Set(faults.map(({ code }) => code))]
  return codes.map((code) => {
    const pages = faults.flatMap((fault) => (fault.code === code && fault.page !== undefined ? [`${fault.page}`] : []))
    return (
      <Text wide tone="bad" role="alert" key={code}>
        {t(faultText[code], { pages: pages.join(', ') })}
      </Text>
    )
  })
}

const faultText = {
  'documents.needsPassword': 'documents.upload.needsPassword',
  'documents.unreadablePage': 'documents.upload.unreadablePage',
  'documents.notLookedThrough': 'documents.upload.notLookedThrough',
} as const
