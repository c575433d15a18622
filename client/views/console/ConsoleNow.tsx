import type { ComponentProps } from 'react'
import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { CurrentItem } from '../../features/agenda/CurrentItem.tsx'
import { CueActs, type Cues } from '../../features/agenda/cues/CueActs.tsx'
import { OtherActs } from '../../features/agenda/cues/OtherActs.tsx'
import { ConsolePoints } from '../../features/agenda/points/ConsolePoints.tsx'
import { ConsoleAwardees } from '../../features/commendation/ConsoleAwardees.tsx'
import { ControlStrip } from '../../features/control/ControlStrip.tsx'
import { ConsoleDocuments } from '../../features/documents/ConsoleDocuments.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleNow.module.css'
import { ScreenPreviews } from './ScreenPreviews.tsx'

interface Props {
  readonly acts: ConsoleActs
  readonly cues: Cues
  readonly clock: { readonly adjust: (deltaMinutes: number) => void; readonly hold: () => void }
  readonly onShowPoint: (point: number | null) => void
  readonly others: Omit<ComponentProps<typeof OtherActs>, 'acts' | 'children'>
}

/** What is on, its time, and the next act: the one red thing on the page. */
export function ConsoleNow({ acts, cues, clock, onShowPoint, others }: Props) {
  const agenda = useMeeting((state) => state.agenda)
  const current = currentItem(agenda)
  return (
    <main className={styles.now}>
      <CurrentItem onAdjust={clock.adjust} onHold={clock.hold} />
      <ScreenPreviews />
      <CueActs cues={cues} isBusy={acts.isBusy} />
      <OtherActs acts={acts} {...others}>
        <ControlStrip />
      </OtherActs>
      {current !== null && (
        <div key={current.id} className={styles.parts}>
          <ConsolePoints item={current} onShow={onShowPoint} />
          <ConsoleAwardees item={current} acts={acts} />
          <ConsoleDocuments item={current} acts={acts} />
        </div>
      )}
    </main>
  )
}
