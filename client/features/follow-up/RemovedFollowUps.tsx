import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Box } from '../../components/Box.tsx'
import { List, Row } from '../../components/List.tsx'
import { useText } from '../../i18n/i18n.ts'
import type { ToldFollowUps } from './follow-up-calls.ts'
import { typedText } from './follow-up-words.ts'
import styles from './RemovedFollowUps.module.css'

/** What was taken off the list, to be put back. */
export function RemovedFollowUps({ removed }: Pick<ToldFollowUps, 'removed'>) {
  const { t } = useText()
  const { marks, run } = useActs()
  if (removed.length === 0) return null
  return (
    <Box as="details" above={7} tone="soft" className={styles.removed}>
      <summary>{t('follow-up.removed', { count: removed.length })}</summary>
      <List>
        {removed.map(({ id, number, text }) => (
          <Row key={id} dim main={`${number}　${typedText(t, text)}`}>
            <ActButton
              small
              mark={marks[id]}
              aria-label={t('follow-up.restoreOf', { number })}
              onClick={() => void run(id, 'followUps.restore', { followUpId: id })}
            >
              {t('follow-up.restore')}
            </ActButton>
            <RefusalNote mark={marks[id]} />
          </Row>
        ))}
      </List>
    </Box>
  )
}
