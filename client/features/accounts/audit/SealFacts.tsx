import { useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { Box } from '../../../components/Box.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Note } from '../../../components/Note.tsx'
import { Text } from '../../../components/Text.tsx'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isFigure, isText, shapeOf } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import styles from './SealFacts.module.css'

/** As `GET …/seal` tells it, without what it covers. @source EVD-4 */
interface Seal {
  readonly seq: number
  readonly sha256: string
  readonly sm3: string
  readonly publicKey: string
}

const isSeal = shapeOf<Seal>({ seq: isFigure, sha256: isText, sm3: isText, publicKey: isText })

/** The seal of a meeting that has ended, to be written down or compared. */
export function SealFacts({ meetingId }: { readonly meetingId: string }) {
  const { t } = useText()
  const [seal, setSeal] = useState<Seal | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    callApi('GET /api/meetings/:meetingId/seal', isSeal, { params: { meetingId } }).then(setSeal, (error: unknown) =>
      setRefusal(rejectionOf(error)),
    )
  }, [meetingId])
  return (
    <DeskSection title={t('accounts.audit.seal')}>
      {refusal !== null && <p role="alert">{refusalText(t, refusal)}</p>}
      {seal !== null && (
        <>
          <Note size={3} tone="soft">
            {t('accounts.audit.sealAbout', { seq: seal.seq })}
          </Note>
          <Box as="dl" gap={[3, 5]} pad={5} ground="surface" size={3} className={styles.facts}>
            <Text as="dt" tone="soft">
              SHA-256
            </Text>
            <dd>{seal.sha256}</dd>
            <Text as="dt" tone="soft">
              SM3
            </Text>
            <dd>{seal.sm3}</dd>
            <Text as="dt" tone="soft">
              {t('accounts.audit.publicKey')}
            </Text>
            <dd>{seal.publicKey}</dd>
          </Box>
        </>
      )}
    </DeskSection>
  )
}
