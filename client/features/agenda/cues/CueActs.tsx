import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { ControlButton } from '../../../acts/ControlButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { readyCount } from '../staging/preparation.ts'
import { usePreparedMarks } from '../staging/use-prepared-marks.ts'
import styles from './CueActs.module.css'
import { nextCue, previousCue, switchTarget } from './next-cue.ts'
import { TakeBackAct } from './TakeBackAct.tsx'

/** What moves the meeting, by button as by key. */
export interface Cues {
  readonly next: () => void
  readonly back: () => void
  readonly takeBack: () => void
  readonly switchNow: () => void
  /** False for a moment after the red place has come to mean something else. */
  readonly isSettled: boolean
}

/** Four acts in places that never move: the next one in red, back, take back, and the switch as the second act. */
export function CueActs({ cues, isBusy }: { readonly cues: Cues; readonly isBusy: boolean }) {
  const { t } = useText()
  const cue = useMeeting(nextCue)
  const previous = useMeeting(previousCue)
  const target = useMeeting(switchTarget)
  return (
    <Stack gap={3} className={styles.acts}>
      <ControlButton
        look="primary"
        className={styles.next ?? ''}
        busy={isBusy || !cues.isSettled}
        data-cue={cues.isSettled ? 'ready' : 'changed'}
        onClick={cues.next}
      >
        <NextAct cue={cue} /> <kbd className={styles.key}>{t('agenda.console.space')}</kbd>
      </ControlButton>
      <ControlButton className={styles.act ?? ''} disabled={previous === null} onClick={cues.back}>
        {t(`agenda.cue.back.${previous?.kind ?? 'item'}`)} <kbd className={styles.key}>↑</kbd>
      </ControlButton>
      <TakeBackAct onTakeBack={cues.takeBack} />
      <ControlButton className={styles.switchNow ?? ''} disabled={target === null} onClick={cues.switchNow}>
        <SwitchAct target={target} />
      </ControlButton>
    </Stack>
  )
}

function NextAct({ cue }: { readonly cue: ReturnType<typeof nextCue> }) {
  const { t } = useText()
  switch (cue?.kind) {
    case 'start':
      return t('agenda.console.start')
    case 'resume':
      return t('agenda.console.resume')
    case 'point':
      return t('agenda.console.nextPoint')
    case 'name':
      return t('agenda.cue.nextName')
    case 'stage':
      return t('agenda.console.stageItem', { number: cue.item.number })
    case 'commit':
      return t('agenda.console.commit', { number: cue.item.number })
    default:
      return t('agenda.console.adjourn')
  }
}

/** `Switch to item 6`, its title below, and how many halls have it loaded once it is staged. */
function SwitchAct({ target }: { readonly target: AgendaItem | null }) {
  const { t } = useText()
  const isStaged = useMeeting(({ agenda }) => target !== null && agenda.stagedItemId === target.id)
  if (target === null) return t('agenda.cue.noSwitch')
  return (
    <>
      <Stack as="span" shrinks>
        <span>{t('agenda.console.commit', { number: target.number })}</span>
        <Text size={2} tone="soft" weight={400} className={styles.goal}>
          {isStaged && <PreparedSum />} {target.title}
        </Text>
      </Stack>
      <kbd className={styles.key}>{t('agenda.cue.ctrlEnter')}</kbd>
    </>
  )
}

/** `9/10 ready`: the halls that have loaded what is staged. */
function PreparedSum() {
  const { t } = useText()
  const marks = usePreparedMarks() ?? []
  const ready = readyCount(marks)
  return (
    <Text tone={ready === marks.length ? 'good' : 'warn'} role="status">
      {t('agenda.sum', { ready, total: marks.length })}
    </Text>
  )
}
