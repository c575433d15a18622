import { ActButton } from '../../../acts/ActButton.tsx'
import type { ActMark } from '../../../acts/act-marks.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { aboutPerson } from '../people/about-person.ts'
import { isClaim, nameOf, type VenuePerson } from '../people/venue-people.ts'
import type { PersonAct } from './person-acts.ts'
import styles from './ReviewRow.module.css'

interface Props {
  readonly person: VenuePerson
  readonly timeZone: string
  readonly mark: ActMark | undefined
  readonly onAct: (act: PersonAct, id: string) => void
}

/** One claim or doubt: what it is, and the two answers. */
export function ReviewRow({ person, timeZone, mark, onAct }: Props) {
  const { t } = useText()
  const { id, record, attendance } = person
  const name = nameOf(person)
  const isOpen = isClaim(person)
  const since = attendance.claimedAt ?? attendance.at
  const time = since === null ? '' : clockTime(since, timeZone)
  const words = isOpen ? (['dismiss', 'confirm'] as const) : (['reject', 'clear'] as const)
  const acts: readonly [PersonAct, PersonAct] = isOpen ? ['dismiss', 'checkIn'] : ['reject', 'clear']
  return (
    <Cluster as="li" wraps gap={[1, 3]} pad={[2, 0]} edge="top" data-review={id}>
      <Box shrinks size={1} tone="soft" className={styles.who}>
        <strong>{name}</strong>
        <span>{aboutPerson(record)}</span>
        <Text as="p" size={2}>
          {t(isOpen ? 'attendance.desk.claimText' : 'attendance.desk.doubtText', { time })}
        </Text>
        {(attendance.doubts ?? []).map((doubt) => (
          <Text as="p" size={2} key={doubt}>
            {t(`attendance.desk.doubt.${doubt}`)}
          </Text>
        ))}
      </Box>
      <Cluster gap={2} align="stretch" rigid pushed>
        <DeskButton
          small
          look="quiet"
          aria-label={`${t(`attendance.desk.${words[0]}`)} ${name}`}
          onClick={() => onAct(acts[0], id)}
        >
          {t(`attendance.desk.${words[0]}`)}
        </DeskButton>
        <ActButton
          small
          mark={mark}
          aria-label={`${t(`attendance.desk.${words[1]}`)} ${name}`}
          onClick={() => onAct(acts[1], id)}
        >
          {t(`attendance.desk.${words[1]}`)}
        </ActButton>
      </Cluster>
      <RefusalNote mark={mark} />
    </Cluster>
  )
}
