import { useState } from 'react'
import { speakingMs } from '../../../shared/domain/floor/speaking-time.selectors.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { countdown } from '../../components/format-time.ts'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { PrivateWord } from '../../features/private-word/PrivateWord.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import { FloorNext } from './FloorNext.tsx'
import { FloorRequestCard } from './FloorRequestCard.tsx'
import { GiveFloorDialog } from './GiveFloorDialog.tsx'
import { SpeakingTimeDialog } from './SpeakingTimeDialog.tsx'
import type { ConsoleActs } from './use-console-acts.ts'
import { useConsoleKeys } from './use-console-keys.ts'

/** Who speaks, who is next, who waits; and whether anybody may still ask. */
export function ConsoleFloor({ acts }: { readonly acts: ConsoleActs }) {
  const { t } = useText()
  const { current, requests, next, isListClosed } = useMeeting(({ floor }) => floor)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const hasSpoken = useMeeting(({ floor }) => floor.spoken.length > 0)
  const [dialog, setDialog] = useState<'give' | 'times' | null>(null)
  const [first] = requests
  useConsoleKeys(
    isOpen && first !== undefined ? { grant: () => void acts.act('floor.grant', { requestId: first.id }) } : {},
  )
  const times = (
    <DeskButton small look="quiet" onClick={() => setDialog('times')}>
      {t('cues.speakingTime')}
    </DeskButton>
  )
  const close = () => setDialog(null)
  if (!isOpen)
    return hasSpoken ? (
      <DeskSection title={t('console.floor')} aside={times}>
        {dialog === 'times' && <SpeakingTimeDialog onClose={close} />}
      </DeskSection>
    ) : null
  const list = (
    <ControlButton small onClick={() => void acts.act(isListClosed ? 'floor.openList' : 'floor.closeList', {})}>
      {t(isListClosed ? 'cues.openList' : 'cues.closeList')}
    </ControlButton>
  )
  return (
    <DeskSection
      title={t('console.floor')}
      aside={
        <>
          {times}
          {list}
        </>
      }
    >
      <div className={styles.line}>
        <span>{current === null ? t('console.nobodySpeaks') : <Speaking name={current.name} />}</span>
        <span>
          {current !== null && (
            <ControlButton small look="quiet" onClick={() => void acts.act('floor.release', {})}>
              {t('console.releaseFloor')}
            </ControlButton>
          )}
          <ControlButton small onClick={() => setDialog('give')}>
            {t('console.giveFloor')}
          </ControlButton>
        </span>
      </div>
      {next !== null && <FloorNext next={next} acts={acts} />}
      {isListClosed && <p className={styles.closed}>{t('cues.listClosed')}</p>}
      {requests.map((request, index) => (
        <FloorRequestCard
          key={request.id}
          request={request}
          place={index + 1}
          isNext={next?.requestId === request.id}
          acts={acts}
        />
      ))}
      {current !== null && <PrivateWord key={current.since} />}
      {dialog === 'give' && <GiveFloorDialog acts={acts} onClose={close} />}
      {dialog === 'times' && <SpeakingTimeDialog onClose={close} />}
    </DeskSection>
  )
}

/** The name, and for how long by now. */
function Speaking({ name }: { readonly name: string }) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const now = useNow()
  const ms = speakingMs(floor, now) ?? 0
  return (
    <>
      {t('console.hasFloor', { name })}{' '}
      <span className={styles.fact}>{t('cues.speakingFor', { time: countdown(ms) })}</span>
    </>
  )
}
