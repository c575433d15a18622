import type { ActMark } from '../../acts/act-marks.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskHead, DeskTitle } from '../../components/DeskHead.tsx'
import { DrawerButton } from '../../components/Drawer.tsx'
import { KeyMark } from '../../components/KeyMark.tsx'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Note } from '../../components/Note.tsx'
import { MinutesFiles } from '../../features/minutes/MinutesFiles.tsx'
import type { MinutesAnswer } from '../../features/minutes/page/minutes-answer.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './MinutesHead.module.css'

interface Props {
  readonly minutes: MinutesAnswer | null
  /** Of what was done last; what an open field says itself is left out. */
  readonly mark: ActMark | undefined
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onAside: () => void
  readonly chosen: string | null
  readonly onNextByHand: (section: string) => void
}

/** Where one is, how the minutes stand, the way back and the files. */
export function MinutesHead({ minutes, mark, canUndo, onUndo, onAside, chosen, onNextByHand }: Props) {
  const { t } = useText()
  const title = useMeeting(({ meeting }) => meeting.title)
  const submitted = useMeeting((state) => state.minutes.submitted)
  const sections = minutes?.sections.filter(({ isRemoved }) => !isRemoved) ?? []
  const byHand = sections.filter(({ isEdited }) => isEdited)
  const issued = minutes?.issued.length ?? 0
  const next = byHand[(byHand.findIndex(({ id }) => id === chosen) + 1) % Math.max(1, byHand.length)]
  return (
    <DeskHead>
      <Box as="a" clipped tone="soft" className={styles.back} href={`console${location.search}`}>
        {title}
      </Box>
      <DeskTitle>{t('meeting.page.minutes')}</DeskTitle>
      {minutes !== null && (
        <Badge tone={minutes.status === 'issued' ? 'good' : 'warn'}>
          {minutes.status === 'issued'
            ? t('minutes.page.issuedBadge', { version: issued })
            : submitted?.revision === minutes.revision
              ? t('minutes.page.submittedBadge')
              : t(issued > 0 ? 'minutes.page.correctionBadge' : 'minutes.page.draftBadge', {
                  draft: minutes.drafts[0]?.draft ?? 1,
                })}
        </Badge>
      )}
      <Note as="span" tone="soft" size={3}>
        {minutes !== null &&
          t('minutes.page.count', {
            all: sections.length,
            sourced: sections.length - byHand.length,
            byHand: byHand.length,
          })}
      </Note>
      <Cluster as="span" gap={3} wraps pushed>
        {mark === undefined || mark === 'pending' ? (
          <Note as="span" tone="good" size={3} role="status">
            {minutes !== null && t(mark === 'pending' ? 'minutes.page.saving' : 'minutes.page.saved')}
          </Note>
        ) : (
          <RefusalNote mark={mark} />
        )}
        {next !== undefined && (
          <DeskButton small onClick={() => onNextByHand(next.id)}>
            {t('minutes.page.nextByHand')}
          </DeskButton>
        )}
        <DeskButton small disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={onUndo}>
          {t('minutes.page.undo')} <KeyMark name="Ctrl Z" />
        </DeskButton>
        <MinutesFiles />
        <DrawerButton onOpen={onAside}>{t('minutes.page.aside')}</DrawerButton>
        <LanguageSwitch />
      </Cluster>
    </DeskHead>
  )
}
