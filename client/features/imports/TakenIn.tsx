import { useState } from 'react'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { type Applied, saveFaults, type ToldImport } from './import-calls.ts'

interface Props {
  readonly meetingId: string
  readonly told: ToldImport
  readonly applied: Applied
}

/** What has come in, what has not, and where to go from here. */
export function TakenIn({ meetingId, told, applied }: Props) {
  const { t, language } = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { fault } = told.counts
  const save = () => {
    setRefusal(null)
    saveFaults(meetingId, told.importId, t('imports.faultsName', { name: told.fileName }), language).catch(
      (error: unknown) => setRefusal(refusalText(t, rejectionOf(error))),
    )
  }
  return (
    <Stack gap={5} align="center" size={4} pad={[11, 7]}>
      <Text as="p" serif size={6} weight={700} lines={1.4} role="status">
        {t('imports.done', { added: applied.added, changed: applied.changed })}
      </Text>
      {fault > 0 && <p>{t('imports.left', { count: fault })}</p>}
      {refusal !== null && <p role="alert">{refusal}</p>}
      <Cluster gap={5} wraps>
        {fault > 0 && <DeskButton onClick={save}>{t('imports.saveFaults', { count: fault })}</DeskButton>}
        {told.kind === 'followUps' ? (
          <Box as="a" tone="plain" href={pagePath(meetingId, 'follow-ups')}>
            {t('imports.toFollowUps')}
          </Box>
        ) : (
          <Box as="a" tone="plain" href={pagePath(meetingId, 'plan')}>
            {t('imports.toPlan')}
          </Box>
        )}
      </Cluster>
    </Stack>
  )
}
