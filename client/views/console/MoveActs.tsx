import { takeBackWindowMs } from '../../../shared/domain/agenda/agenda.evolve.ts'
import { currentItem, itemById, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleNow.module.css'
import { readyCount } from './preparation.ts'
import type { ConsoleActs } from './use-console-acts.ts'
import { usePreparedMarks } from './use-prepared-marks.ts'

/** What moves the meeting, by button as by key. */
export interface Moves {
  readonly advance: () => void
  readonly previous: () => void
  readonly stage: () => void
  readonly takeBack: () => void
  readonly adjourn: () => void
  readonly notice: () => void
}

/** The next act in red; the others beside it, each with its key. */
export function MoveActs({ acts, moves }: { readonly acts: ConsoleActs; readonly moves: Moves }) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const current = currentItem(agenda)
  const next = nextItem(agenda)
  const staged = itemById(agenda, agenda.stagedItemId)
  const isLive = status === 'live'
  return (
    <>
      {staged !== null && (
        <p className={styles.staged} role="status">
          <span>{t('console.stagedText', { number: staged.number, title: staged.title })}</span>
          <PreparedSum />
          <ControlButton small look="quiet" onClick={() => void acts.act('agenda.unstage', { itemId: staged.id })}>
            {t('console.unstage')}
          </ControlButton>
        </p>
      )}
      <div className={styles.acts}>
        <ControlButton look="primary" className={styles.next ?? ''} busy={acts.isBusy} onClick={moves.advance}>
          <NextAct /> <kbd className={styles.key}>{t('console.space')}</kbd>
        </ControlButton>
        <TakeBack onTakeBack={moves.takeBack} />
        {next !== null && next.id !== staged?.id && (
          <ControlButton className={styles.act ?? ''} onClick={moves.stage}>
            {t('console.stageItem', { number: next.number })} <kbd className={styles.key}>S</kbd>
          </ControlButton>
        )}
        <ControlButton
          className={styles.act ?? ''}
          disabled={!isLive || (current?.number ?? 0) < 2}
          onClick={moves.previous}
        >
          {t('console.previous')} <kbd className={styles.key}>←</kbd>
        </ControlButton>
        {isLive && (
          <ControlButton className={styles.act ?? ''} onClick={() => void acts.act('meeting.recess', {})}>
            {t('console.doRecess')}
          </ControlButton>
        )}
        <DeskButton className={styles.act ?? ''} onClick={moves.notice}>
          {t('console.notice')} <kbd className={styles.key}>N</kbd>
        </DeskButton>
        {status !== 'planned' && (next !== null || staged !== null) && (
          <ControlButton look="quiet" className={styles.act ?? ''} onClick={moves.adjourn}>
            {t('console.adjourn')}
          </ControlButton>
        )}
      </div>
    </>
  )
}

/** `9/10 ready`: the halls that have loaded what is staged. */
function PreparedSum() {
  const { t } = useText()
  const marks = usePreparedMarks() ?? []
  const ready = readyCount(marks)
  return (
    <strong className={styles.sum} data-all={ready === marks.length}>
      {t('staging.sum', { ready, total: marks.length })}
    </strong>
  )
}

function NextAct() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const staged = itemById(agenda, agenda.stagedItemId)
  const next = nextItem(agenda)
  if (status === 'planned') return t('console.start')
  if (status === 'recess') return t('console.resume')
  if (staged !== null) return t('console.commit', { number: staged.number })
  return next === null ? t('console.adjourn') : t('console.goTo', { number: next.number })
}

/** While the last switch may still be taken back, with the seconds that are left for it. */
function TakeBack({ onTakeBack }: { readonly onTakeBack: () => void }) {
  const { t } = useText()
  const lastCommit = useMeeting(({ agenda }) => agenda.lastCommit)
  const now = useNow()
  const leftMs = lastCommit === null ? 0 : takeBackWindowMs - between(lastCommit.at, now)
  if (leftMs <= 0) return null
  return (
    <ControlButton className={styles.act ?? ''} onClick={onTakeBack}>
      {t('console.takeBack', { seconds: Math.ceil(leftMs / 1_000) })} <kbd className={styles.key}>Z</kbd>
    </ControlButton>
  )
}
