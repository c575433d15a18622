import { useState } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { ReplayLink } from '../ReplayLink.tsx'
import type { MinutesAnswer, SectionAnswer, ToldLine } from './minutes-answer.ts'
import styles from './SectionSources.module.css'
import { SourcePicker } from './SourcePicker.tsx'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  readonly section: SectionAnswer
  readonly acts: SectionActs
  readonly onEdit: () => void
}

/** What the chosen section comes from, what was made of it, and what can be done with it. */
export function SectionSources({ minutes, section, acts, onEdit }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [added, setAdded] = useState<string | null>(null)
  const [isCiting, setIsCiting] = useState(false)
  const lines = minutes.told.filter(({ seqs }) => seqs.some((seq) => section.sources.includes(seq)))
  const first = momentOf(lines[0])
  const told = new Set(lines.flatMap(({ seqs }) => seqs))
  const others = section.sources.filter((seq) => !told.has(seq))
  const changes = minutes.history.filter((change) => change.section === section.id)
  const add = async () => {
    if (added !== null && added.trim() !== '' && (await acts.add(section.id, added.trim()))) setAdded(null)
  }
  return (
    <>
      <DeskSection
        title={t('minutes.page.sources')}
        aside={
          <Note as="span" tone="quiet" size={2}>
            {t('minutes.page.events', { count: section.sources.length })}
          </Note>
        }
      >
        <Box
          as="blockquote"
          pad={[3, 4]}
          ground="amber-tint"
          serif
          size={4}
          weight={400}
          lines={1.6}
          className={styles.quote}
        >
          {section.text}
        </Box>
        {section.sources.length === 0 && (
          <Note tone="soft" size={3}>
            {t('minutes.page.noSources')}
          </Note>
        )}
        <Box as="ol" edge="top">
          {lines.map(({ time, text, seqs }) => (
            <Stack key={seqs.join(' ')} as="li" gap={3} pad={[3, 0]} edge="bottom" className={styles.line}>
              <span className={styles.time}>{time}</span>
              <span>{text}</span>
              <span className={styles.seq}>#{seqs[0]}</span>
            </Stack>
          ))}
        </Box>
        {others.length > 0 && (
          <Note tone="quiet" size={2}>
            {t('minutes.page.otherEvents', {
              events: others
                .slice(0, 12)
                .map((seq) => `#${seq}`)
                .join(' '),
              count: others.length,
            })}
          </Note>
        )}
        {section.isEdited && section.drafted !== null && (
          <div className={styles.drafted}>
            <Note tone="soft" size={2}>
              {t('minutes.page.logSays')}
            </Note>
            <p>{section.drafted}</p>
          </div>
        )}
        <Cluster gap={3} align="stretch" wraps above={4}>
          {first !== undefined && <ReplayLink small moment={first} />}
          <DeskButton small aria-expanded={isCiting} onClick={() => setIsCiting(!isCiting)}>
            {t('minutes.page.cite')}
          </DeskButton>
          <DeskButton small onClick={onEdit}>
            {t('minutes.page.edit')}
          </DeskButton>
          {section.drafted !== null && (section.isEdited || section.isRemoved) && (
            <DeskButton small onClick={() => void acts.edit(section, null, minutes.revision)}>
              {t('minutes.page.asLogged')}
            </DeskButton>
          )}
          {!section.isRemoved && (
            <DeskButton small onClick={() => void acts.remove(section)}>
              {t('minutes.page.leaveOut')}
            </DeskButton>
          )}
          <DeskButton small onClick={() => setAdded('')}>
            {t('minutes.page.addBehind')}
          </DeskButton>
        </Cluster>
        {isCiting && (
          <SourcePicker minutes={minutes} section={section} acts={acts} onClose={() => setIsCiting(false)} />
        )}
        {added !== null && (
          <Stack gap={3} align="start" above={4}>
            <LineInput
              label={t('minutes.page.newSentence')}
              maxLength={1_000}
              value={added}
              onChange={setAdded}
              onEnter={() => void add()}
              labelled
            />
            <DeskButton small look="primary" onClick={() => void add()}>
              {t('minutes.page.add')}
            </DeskButton>
          </Stack>
        )}
      </DeskSection>
      {changes.length > 0 && (
        <DeskSection title={t('minutes.page.versions')}>
          <Box as="ol" edge="top">
            {changes.map(({ revision, at, by, text, isRemoved, isCitation, isStyle }) => (
              <Stack key={revision} as="li" gap={3} pad={[3, 0]} edge="bottom" className={styles.line}>
                <span className={styles.time}>{clockTime(at, timeZone, true)}</span>
                <span>
                  {isCitation || isStyle
                    ? t(isStyle ? 'minutes.page.styled' : 'minutes.page.cited')
                    : isRemoved
                      ? t('minutes.page.leftOut')
                      : (text ?? t('minutes.page.asLogged'))}
                  <Note as="small" tone="quiet" size={2}>
                    {' '}
                    {t(`minutes.page.by.${by === 'owner' || by === 'organiser' ? by : 'moderator'}`)}
                  </Note>
                </span>
                <span className={styles.seq}>{revision}</span>
              </Stack>
            ))}
          </Box>
        </DeskSection>
      )}
    </>
  )
}

const momentOf = (line: ToldLine | undefined) => {
  const seq = line?.seqs[0]
  return line === undefined || seq === undefined ? undefined : { seq, time: line.time }
}
