import { takeBackWindowMs } from '../../../../shared/domain/agenda/agenda.evolve.ts'
import type { LastMove, LastShown } from '../../../../shared/domain/agenda/agenda.model.ts'
import { between } from '../../../../shared/kernel/time.ts'
import { ControlButton } from '../../../acts/ControlButton.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { Text } from '../../../components/Text.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import styles from './TakeBackAct.module.css'

/** While the last act may be taken back: which, and the seconds that are left for it; an empty place at other times. */
export function TakeBackAct({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const { t } = useText()
  const last = useMeeting(({ agenda }) => agenda.lastShown ?? agenda.lastMove)
  const isLive = useMeeting(({ meeting }) => meeting.status === 'live')
  const now = useNow()
  const leftMs = last === null || !isLive ? 0 : Math.min(takeBackWindowMs, takeBackWindowMs - between(last.at, now))
  const isOpen = last !== null && leftMs > 0
  return (
    <ControlButton
      className={[styles.act, isOpen ? styles.open : ''].join(' ')}
      style={cssVars({ '--left': isOpen ? leftMs / takeBackWindowMs : 0 })}
      disabled={!isOpen}
      onClick={onTakeBack}
    >
      {isOpen ? wordsOf(t, last) : t('agenda.cue.nothing')}
      {isOpen && (
        <Text as="strong" tone="warn">
          {t('agenda.cue.seconds', { seconds: Math.ceil(leftMs / 1_000) })}
        </Text>
      )}
      <KeyMark name="←" />
    </ControlButton>
  )
}

function wordsOf(t: Translate, last: LastMove | LastShown): string {
  if (!('what' in last)) return t('agenda.cue.takeBack.move')
  return t(last.what === 'point' ? 'agenda.cue.takeBack.point' : 'agenda.cue.takeBack.reveal')
}
