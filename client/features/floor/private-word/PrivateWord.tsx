import { useState } from 'react'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PrivateWord.module.css'

/** As the command takes it. */
const maxLetters = 120

const usual = ['floor.speaker.tellFive', 'floor.speaker.tellOne', 'floor.speaker.tellEnd'] as const

/** A word to whoever speaks, seen on the lectern and on the speaker's own phone: the usual ones at one press, any other in a line; and what stands there now. */
export function PrivateWord() {
  const { t } = useText()
  const { marks, run } = useActs()
  const [line, setLine] = useState('')
  const tell = (text: string | null) => run('tell', 'floor.tellSpeaker', { text })
  const sendLine = async () => {
    const text = line.trim()
    if (text !== '' && (await tell(text))) setLine('')
  }
  const isSending = marks.tell === 'pending'
  return (
    <Stack as="fieldset" gap={2} aria-label={t('floor.speaker.tell')}>
      <Standing onTakeOff={() => void tell(null)} isBusy={isSending} />
      <Toolbar className={styles.usual}>
        {usual.map((key) => (
          <DeskButton key={key} small busy={isSending} onClick={() => void tell(t(key))}>
            {t(key)}
          </DeskButton>
        ))}
      </Toolbar>
      <Cluster gap={3} align="stretch" className={styles.line}>
        <LineInput
          label={t('floor.speaker.tellLine')}
          value={line}
          onChange={setLine}
          onEnter={() => void sendLine()}
          maxLength={maxLetters}
        />
        <ActButton small mark={marks.tell} disabled={line.trim() === ''} onClick={() => void sendLine()}>
          {t('common.send')}
        </ActButton>
      </Cluster>
      <RefusalNote mark={marks.tell} />
    </Stack>
  )
}

interface StandingProps {
  readonly onTakeOff: () => void
  readonly isBusy: boolean
}

/** What the speaker is told, with the way to take it off; the name of this part while nothing does. */
function Standing({ onTakeOff, isBusy }: StandingProps) {
  const { t } = useText()
  const word = useMeeting(({ floor }) => floor.word)
  return (
    <Cluster
      justify="between"
      gap={3}
      size={2}
      tone="quiet"
      className={styles.standing}
      data-told={word !== null}
      aria-live="polite"
    >
      <Text shrinks most={2} title={word?.text}>
        {word === null ? t('floor.speaker.tell') : t('floor.speaker.tellStands', { text: word.text })}
      </Text>
      {word !== null && (
        <DeskButton small look="quiet" busy={isBusy} onClick={onTakeOff}>
          {t('floor.speaker.tellTakeOff')}
        </DeskButton>
      )}
    </Cluster>
  )
}
