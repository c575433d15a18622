import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Select } from '../../../components/Select.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { MinutesAnswer, SectionAnswer } from './minutes-answer.ts'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  /** Behind which it is put in; null: before all others. */
  readonly behind: string | null
  readonly acts: SectionActs
}

/** Puts in what the log says: of an item of the agenda, or of how many were there; with the events that it comes from. */
export function MinutesToolbar({ minutes, behind, acts }: Props) {
  const { t } = useText()
  const said = minutes.sections.flatMap(({ id, drafted, sources }) =>
    drafted === null ? [] : [{ id, text: drafted, sources }],
  )
  const items = said.filter(({ id }) => id.startsWith('item.') || id === 'notHeld')
  const attended = said.find(({ id }) => id === 'attended')
  const put = ({ text, sources }: Pick<SectionAnswer, 'text' | 'sources'>) => void acts.add(behind, text, sources)
  return (
    <Cluster gap={3} wraps justify="center" below={4} role="toolbar" aria-label={t('minutes.page.toolbar')}>
      <Select
        aria-label={t('minutes.page.insertItem')}
        value=""
        disabled={items.length === 0}
        onChange={({ target }) => {
          const one = items.find(({ id }) => id === target.value)
          if (one !== undefined) put(one)
        }}
      >
        <option value="">{t('minutes.page.insertItem')}</option>
        {items.map(({ id, text }) => (
          <option key={id} value={id}>
            {text.slice(0, 18)}
          </option>
        ))}
      </Select>
      {attended !== undefined && (
        <DeskButton small onClick={() => put(attended)}>
          {t('minutes.page.insertAttendance')}
        </DeskButton>
      )}
    </Cluster>
  )
}
