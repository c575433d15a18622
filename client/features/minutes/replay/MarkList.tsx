import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { ReplayMark } from '../../../../shared/domain/minutes/replay.model.ts'
import { Box } from '../../../components/Box.tsx'
import { Chip } from '../../../components/Chip.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './MarkList.module.css'
import { laneOf, type ReplayLane } from './mark-lane.ts'
import { type MarkWords, markText } from './replay-mark-text.ts'

const filters = {
  all: null,
  agenda: ['items', 'points'],
  documents: ['documents'],
  speakers: ['speakers'],
  incidents: ['incidents'],
} as const satisfies Readonly<Record<string, readonly ReplayLane[] | null>>

type Filter = keyof typeof filters

const filterNames = Object.keys(filters) as readonly Filter[]

interface Props {
  readonly marks: readonly ReplayMark[]
  /** How many events the log has. */
  readonly all: number
  readonly seq: number
  readonly words: MarkWords
  readonly search: React.RefObject<HTMLInputElement | null>
  readonly onMark: (mark: ReplayMark) => void
}

/** In the middle of the list, and nothing but the list moves: on a phone it is part of a page whose picture stays in view. */
function centreWithin(list: HTMLElement, selector: string): void {
  const row = list.querySelector(selector)?.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  if (row !== undefined) list.scrollTop += row.top - box.top - (box.height - row.height) / 2
}

/** What happened, to be found and gone to; it scrolls along until somebody scrolls it. */
export const MarkList = memo(function MarkList({ marks, all, seq, words, search, onMark }: Props) {
  const { t } = useText()
  const [filter, setFilter] = useState<Filter>('all')
  const [wanted, setWanted] = useState('')
  const [isHeld, setIsHeld] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const rows = useMemo(() => marks.map((mark) => ({ mark, ...markText(words, mark) })), [marks, words])
  const lanes: readonly ReplayLane[] | null = filters[filter]
  const shown = rows.filter(({ mark, text, detail }) => {
    const lane = laneOf(mark.act)
    // A speech that began with its item is told with it.
    const isOfItem = mark.act.kind === 'spoke' && mark.act.speech.isOfItem
    const isOfFilter = lanes === null ? !isOfItem : lane !== null && lanes.includes(lane)
    return isOfFilter && `${text} ${detail}`.toLowerCase().includes(wanted.trim().toLowerCase())
  })
  const current = shown.findLastIndex(({ mark }) => mark.seq <= seq)
  const currentKey = shown[current] === undefined ? '' : keyOf(shown[current].mark)
  useEffect(() => {
    if (isHeld || currentKey === '') return
    if (list.current !== null) centreWithin(list.current, '[aria-current]')
  }, [isHeld, currentKey])
  const hold = () => setIsHeld(true)
  return (
    <Stack as="section" flex sinks className={styles.part} aria-label={t('minutes.replay.list')}>
      <Cluster gap={3} align="baseline" justify="between" size={2} tone="soft">
        <h2 className={styles.name}>{t('minutes.replay.list')}</h2>
        <span>{t('minutes.replay.counts', { all, count: shown.length })}</span>
      </Cluster>
      <Cluster as="fieldset" gap={3} align="stretch" wraps above={4} aria-label={t('minutes.replay.filter')}>
        {filterNames.map((name) => (
          <Chip key={name} pressed={name === filter} onClick={() => setFilter(name)}>
            {t(`minutes.replay.filter.${name}`)}
          </Chip>
        ))}
      </Cluster>
      <input
        ref={search}
        className={styles.search}
        type="search"
        value={wanted}
        placeholder={t('minutes.replay.search')}
        aria-label={t('minutes.replay.search')}
        aria-keyshortcuts="/"
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {shown.length === 0 && (
        <EmptyNote text={t(marks.length === 0 ? 'minutes.replay.notBegun' : 'minutes.replay.noMarks')} />
      )}
      {/* What scrolls must be reachable by keyboard. */}
      <Box
        ref={list}
        as="ol"
        grow
        sinks
        scrolls
        edge="top"
        className={styles.list}
        tabIndex={0}
        onWheel={hold}
        onTouchMove={hold}
      >
        {shown.map(({ mark, text, detail, tone }, index) => (
          <li key={keyOf(mark)}>
            <Box
              type="button"
              as="button"
              gap={[0, 4]}
              full
              pad={[3, 5]}
              edge="bottom"
              size={4}
              lines={1.4}
              className={styles.row}
              aria-current={index === current || undefined}
              data-tone={tone}
              data-gone={mark.takenBackAt !== null}
              onClick={() => {
                setIsHeld(false)
                onMark(mark)
              }}
            >
              <Box as="time" size={3} weight={400} lines={1.5} tone="soft">
                {words.time(mark.at)}
              </Box>
              <span className={styles.text}>{text}</span>
              {detail !== '' && (
                <Text size={2} tone="soft" weight={400} className={styles.detail}>
                  {detail}
                </Text>
              )}
            </Box>
          </li>
        ))}
      </Box>
      {isHeld && (
        <DeskButton className={styles.back ?? ''} small onClick={() => setIsHeld(false)}>
          {t('minutes.replay.toCurrent')}
        </DeskButton>
      )}
    </Stack>
  )
})

const keyOf = ({ seq, act }: ReplayMark): string => `${seq} ${act.kind}`
