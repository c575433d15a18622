import { Card } from '../../components/Card.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { ProgressBar } from '../../components/ProgressBar.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import type { SentFile } from './use-new-meeting.ts'

/** A file on its way to become a meeting: how much of it is there, then that it is looked through; it can be called off. */
export function SendingFile({ file: { name, share, cancel } }: { readonly file: SentFile }) {
  const { t } = useText()
  const isThere = share === 1
  return (
    <Card gap={3} pad={5}>
      <Cluster gap={4}>
        <Text clipped shrinks grow role="status">
          {t(isThere ? 'meeting.home.lookingThrough' : 'meeting.home.sending', { name })}
        </Text>
        {!isThere && <Text tone="soft">{Math.floor(share * 100)} %</Text>}
        <DeskButton small onClick={cancel}>
          {t('meeting.home.cancel')}
        </DeskButton>
      </Cluster>
      <ProgressBar label={name} share={isThere ? null : share} />
    </Card>
  )
}
