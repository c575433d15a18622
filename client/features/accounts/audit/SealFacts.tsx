import { useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { Box } from '../../../components/Box.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Note } from '../../../components/Note.tsx'
import { Text } from '../../../components/Text.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { fetchSeal, type Seal } from './fetch-seal.ts'
import styles from './SealFacts.module.css'

/** The seal of a meeting that has ended, to be written down or compared. */
export function SealFacts({ meetingId }: { readonly meetingId: string }) {
  const { t } = useText()
  const [seal, setSeal] = useState<Seal | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    fetchSeal(meetingId).then(setSeal, (error: unknown) => setRefusal(rejectionOf(error)))
  }, [meetingId])
  return (
    <DeskSection title={t('accounts.audit.seal')}>
      {refusal !== null && <p role="alert">{refusalText(t, refusal)}</p>}
      {seal !== null && (
        <>
          <Note size={3} tone="soft">
            {t('accounts.audit.sealAbout', { seq: seal.seq })}
          </Note>
          <Box as="dl" gap={[3, 5]} pad={5} ground="surface" size={3} edge="around" round className={styles.facts}>
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
