import type { ReactNode } from 'react'
import { itemById, nextItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { ControlButton } from '../../../acts/ControlButton.tsx'
import type { ConsoleActs } from '../../../acts/use-console-acts.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './OtherActs.module.css'

interface Props {
  readonly acts: ConsoleActs
  readonly onMakeReady: () => void
  readonly onAdjourn: () => void
  /** What stands between them. */
  readonly children: ReactNode
}

/** What is done beside the cues, quieter, each in its place. */
export function OtherActs({ acts, onMakeReady, onAdjourn, children }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const next = nextItem(agenda)
  const staged = itemById(agenda, agenda.stagedItemId)
  return (
    <Cluster gap={3} wraps least={36}>
      {staged === null ? (
        <ControlButton key="ready" small disabled={next === null} onClick={onMakeReady}>
          {next === null ? t('agenda.cue.stage') : t('agenda.console.stageItem', { number: next.number })}{' '}
          <KeyMark name="S" />
        </ControlButton>
      ) : (
        <ControlButton key="unready" small onClick={() => void acts.act('agenda.unstage', { itemId: staged.id })}>
          {t('agenda.console.unstage')}
        </ControlButton>
      )}
      <ControlButton small disabled={status !== 'live'} onClick={() => void acts.act('meeting.recess', {})}>
        {t('agenda.console.doRecess')}
      </ControlButton>
      {children}
      <ControlButton
        small
        look="quiet"
        className={styles.last ?? ''}
        disabled={status === 'planned'}
        onClick={onAdjourn}
      >
        {t('agenda.console.adjourn')}
      </ControlButton>
    </Cluster>
  )
}
