import { type ReactNode, useRef } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { plannedTimes } from '../../../../shared/domain/agenda/planned-times.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { LostDrafts } from '../../../acts/beside/LostDrafts.tsx'
import { useOthersIn } from '../../../acts/beside/use-others.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskLink } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Text } from '../../../components/Text.tsx'
import { pagePath } from '../../../connection/page-path.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './PlanAgenda.module.css'
import { PlanItem } from './PlanItem.tsx'
import { PlanRow } from './PlanRow.tsx'
import type { SpeakerMatches } from './SpeakerFields.tsx'
import { useListActs } from './use-list-acts.ts'

interface Props {
  /** The item that is open in its place; null for none. */
  readonly openId: string | null
  readonly onOpen: (itemId: string | null) => void
  /** Whom a speaker's name may mean. */
  readonly matches: SpeakerMatches
  /** What others have to say of an item. */
  readonly besides: (item: AgendaItem) => ReactNode
}

/**
 * The agenda as a list that is written in its place. ↑ and ↓ choose, Enter opens, Escape folds, Alt with ↑ and ↓ moves; when each
 * item begins is reckoned while one types.
 * @source AGD-31
 */
export function PlanAgenda({ openId, onOpen, matches, besides }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const list = useRef<HTMLOListElement>(null)
  const items = useMeeting(({ agenda }) => agenda.items)
  const { startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const { mark, add, duplicate, moveTo, focusRow, rowActs } = useListActs({ list, openId, onOpen })
  const others = useOthersIn('agenda')
  const times = plannedTimes(items, startsAt)
  const total = items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0)
  const last = times.get(items.at(-1)?.id ?? '')
  return (
    <section aria-label={t('agenda.plan.title')}>
      <PartHead
        title={t('agenda.plan.title')}
        sum={[
          t('agenda.plan.sum', { count: items.length, minutes: total }),
          ...(last === undefined ? [] : [`${clockTime(startsAt, timeZone)} – ${clockTime(last.endsAt, timeZone)}`]),
        ].join(' · ')}
      >
        <DeskLink href={pagePath(meetingId, 'import', { kind: 'agenda' })}>{t('agenda.plan.import')}</DeskLink>
        <ActButton mark={mark} onClick={() => void add()}>
          {t('agenda.plan.add')}
        </ActButton>
      </PartHead>
      <RefusalNote mark={mark} />
      <LostDrafts kind="item" ids={items.map(({ id }) => id)} />
      <ColumnNames />
      <Box ref={list} as="ol" edge="top">
        {items.map((item) => {
          const isOpen = item.id === openId
          const close = () => {
            onOpen(null)
            focusRow(item.number)
          }
          return (
            <li
              key={item.id}
              className={styles.row}
              data-open={isOpen}
              data-others={others.has(item.id) || undefined}
              data-row={item.id}
            >
              <PlanRow
                item={item}
                startsAt={times.get(item.id)?.startsAt ?? null}
                endsAt={times.get(item.id)?.endsAt ?? null}
                isOpen={isOpen}
                isLast={item.number === items.length}
                others={others.get(item.id)}
                acts={rowActs}
              />
              {isOpen && (
                <PlanItem
                  item={item}
                  matches={matches}
                  besides={besides}
                  onMoveTo={(number) => void moveTo(item, number)}
                  onDuplicate={() => void duplicate(item)}
                  onClose={close}
                />
              )}
            </li>
          )
        })}
      </Box>
      <Cluster as="p" gap={3} align="stretch" wraps size={2} tone="soft" above={6}>
        <KeyMark name="↑ ↓" /> {t('agenda.plan.keyChoose')} <KeyMark name="Alt ↑ ↓" /> {t('agenda.plan.keyMove')}{' '}
        <KeyMark name="Enter" /> {t('agenda.plan.keyOpen')} <KeyMark name="Esc" /> {t('agenda.plan.keyFold')}
      </Cluster>
    </section>
  )
}

/** For eyes: every line says its own contents. */
function ColumnNames() {
  const { t } = useText()
  return (
    <Box gap={3} size={2} tone="soft" className={styles.columns} aria-hidden="true">
      <span>{t('agenda.plan.column.number')}</span>
      <span>{t('agenda.plan.kind')}</span>
      <span>{t('agenda.edit.itemTitle')}</span>
      <span>{t('agenda.plan.column.speaker')}</span>
      <Text words="end">{t('agenda.plan.column.minutes')}</Text>
      <span>{t('agenda.plan.column.time')}</span>
      <span>{t('agenda.plan.column.contents')}</span>
    </Box>
  )
}
