import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { ControlButton } from '../../../acts/ControlButton.tsx'
import { useMayMove } from '../../../acts/use-may-move.ts'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { chineseNumber } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './ConsolePoints.module.css'

interface Props {
  readonly item: AgendaItem
  readonly onShow: (point: number | null) => void
}

/** The points of an address, stepped one by one. */
export function ConsolePoints({ item, onShow }: Props) {
  const { t, language } = useText()
  const shown = useMeeting(({ agenda }) => agenda.currentPoint)
  const mayMove = useMayMove()
  if (item.points.length === 0) return null
  const title = t('agenda.console.points', { index: shown === null ? 0 : shown + 1, total: item.points.length })
  const aside = (
    <ControlButton small look="quiet" disabled={shown === null} onClick={() => onShow(null)}>
      {t('agenda.console.hidePoints')}
    </ControlButton>
  )
  return (
    <DeskSection title={title} aside={aside}>
      <Stack as="ol">
        {item.points.map((point, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.point}
              aria-current={index === shown ? 'step' : undefined}
              disabled={!mayMove}
              onClick={() => onShow(index)}
            >
              <span className={styles.number}>{language === 'en' ? index + 1 : chineseNumber(index + 1)}</span>
              {point.title}
            </button>
          </li>
        ))}
      </Stack>
    </DeskSection>
  )
}
