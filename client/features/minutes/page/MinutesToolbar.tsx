import { styledShapes } from '../../../../shared/domain/minutes/minutes.model.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Select } from '../../../components/Select.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { MinutesAnswer, SectionAnswer } from './minutes-answer.ts'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  /** Whose form is chosen, and behind which others are put in; null: before all others. */
  readonly section: SectionAnswer | null
  readonly acts: SectionActs
}

/** How the chosen sentence stands in the paper. Puts in what the log says: of an item of the agenda, or of how many were there; with the events that it comes from. */
export function MinutesToolbar({ minutes, section, acts }: Props) {
  const { t } = useText()
  const said = minutes.sections.flatMap(({ id, drafted, sources }) =>
    drafted === null ? [] : [{ id, text: drafted, sources }],
  )
  const items = said.filter(({ id }) => id.startsWith('item.') || id === 'notHeld')
  const attended = said.find(({ id }) => id === 'attended')
  const put = ({ text, sources }: Pick<SectionAnswer, 'text' | 'sources'>) =>
    void acts.add(section?.id ?? null, text, sources)
  return (
    <Cluster gap={3} wraps justify="center" below={4} role="toolbar" aria-label={t('minutes.page.toolbar')}>
      <Form section={section} acts={acts} />
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
        <DeskButton onClick={() => put(attended)}>{t('minutes.page.insertAttendance')}</DeskButton>
      )}
    </Cluster>
  )
}

/** Of the chosen sentence; a list keeps its own. @source MIN-12 */
function Form({ section, acts }: Pick<Props, 'section' | 'acts'>) {
  const { t } = useText()
  if (section === null) return null
  const { shape } = section
  const forms = shape === 'list' ? [shape] : [...styledShapes].reverse()
  return (
    <>
      <Select
        aria-label={t('minutes.page.shape')}
        value={shape}
        disabled={shape === 'list'}
        onChange={({ target }) => {
          const chosen = styledShapes.find((one) => one === target.value)
          if (chosen !== undefined) void acts.style(section, chosen)
        }}
      >
        {forms.map((form) => (
          <option key={form} value={form}>
            {t(`minutes.page.shape.${form}`)}
          </option>
        ))}
      </Select>
      <DeskButton
        aria-pressed={shape === 'heading'}
        disabled={shape === 'list'}
        onClick={() => void acts.style(section, shape === 'heading' ? 'paragraph' : 'heading')}
      >
        {t('minutes.page.firstLevel')}
      </DeskButton>
    </>
  )
}
