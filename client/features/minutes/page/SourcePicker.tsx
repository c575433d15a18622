import { useState } from 'react'
import { mostSources } from '../../../../shared/domain/minutes/minutes.model.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { MinutesAnswer, SectionAnswer, ToldLine } from './minutes-answer.ts'
import styles from './SourcePicker.module.css'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  readonly section: SectionAnswer
  readonly acts: SectionActs
  readonly onClose: () => void
}

const keyOf = ({ seqs }: ToldLine): string => seqs.join(' ')

/** From which lines of the record a section comes; events that the record does not tell stay. @source MIN-8 */
export function SourcePicker({ minutes, section, acts, onClose }: Props) {
  const { t } = useText()
  const [from] = useState(minutes.revision)
  const [wanted, setWanted] = useState('')
  const comesFrom = ({ seqs }: ToldLine) => seqs.some((seq) => section.sources.includes(seq))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(minutes.told.filter(comesFrom).map(keyOf)))
  const told = new Set(minutes.told.flatMap(({ seqs }) => seqs))
  const sources = [
    ...section.sources.filter((seq) => !told.has(seq)),
    ...minutes.told.filter((line) => chosen.has(keyOf(line))).flatMap(({ seqs }) => seqs),
  ]
  const shown = minutes.told.filter(({ time, text }) => `${time} ${text}`.includes(wanted.trim()))
  const toggle = (key: string, isOn: boolean) =>
    setChosen((before) => new Set(isOn ? [...before, key] : [...before].filter((one) => one !== key)))
  const save = async (cited: number[] | null) => {
    if (await acts.cite(section, cited, from)) onClose()
  }
  return (
    <Stack gap={3} above={4}>
      <LineInput label={t('minutes.replay.search')} value={wanted} onChange={setWanted} />
      <ul className={styles.lines} aria-label={t('minutes.page.record')}>
        {shown.map((line) => (
          <li key={keyOf(line)}>
            <Box as="label" gap={3} pad={[3, 4]} edge="bottom" size={3} className={styles.line}>
              <input
                type="checkbox"
                checked={chosen.has(keyOf(line))}
                onChange={({ target }) => toggle(keyOf(line), target.checked)}
              />
              <Text tone="soft">{line.time}</Text>
              <span>{line.text}</span>
            </Box>
          </li>
        ))}
      </ul>
      <RefusalNote mark={acts.mark} />
      <Cluster gap={3} wraps>
        <DeskButton
          small
          look="primary"
          disabled={sources.length === 0 || sources.length > mostSources}
          onClick={() => void save(sources)}
        >
          {t('minutes.page.citeThese')}
        </DeskButton>
        {section.isCited && (
          <DeskButton small onClick={() => void save(null)}>
            {t('minutes.page.citeDraft')}
          </DeskButton>
        )}
        <DeskButton small onClick={onClose}>
          {t('common.cancel')}
        </DeskButton>
      </Cluster>
    </Stack>
  )
}
