import { Box } from '../../../components/Box.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './MinutesSheet.module.css'
import type { MinutesAnswer, SectionAnswer } from './minutes-answer.ts'
import { SectionEditor } from './SectionEditor.tsx'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  readonly chosen: string | null
  readonly onChoose: (section: string) => void
  /** Whose words are being written; null: nobody's. */
  readonly editing: string | null
  readonly onEdit: (section: string | null) => void
  readonly acts: SectionActs
}

/** The minutes as the paper will have them; each sentence can be chosen, and written in its place. */
export function MinutesSheet({ minutes, chosen, onChoose, editing, onEdit, acts }: Props) {
  const { t } = useText()
  const { title, organizer, locale } = useMeeting(({ meeting }) => meeting)
  const isEnglish = locale.startsWith('en')
  const own = isEnglish ? 'en' : 'zh-CN'
  let number = 0
  return (
    <Box
      as="article"
      pad={[10, 11]}
      ground="surface"
      tone="plain"
      serif
      size={5}
      weight={400}
      lines={1.85}
      className={styles.sheet}
      lang={own}
      aria-label={t('minutes.page.paper')}
    >
      {/* In the meeting's language, whatever the page's is: as the paper has it. */}
      {(organizer !== null || !isEnglish) && (
        <Text as="p" tone="formal" words="center" className={styles.mark}>
          {isEnglish ? organizer : `${organizer ?? ''}会议纪要`}
        </Text>
      )}
      <hr className={styles.rule} />
      <Text as="h2" below={5} serif size={6} weight={700} lines={1.4} words="center">
        {isEnglish ? title : `${title}纪要`}
      </Text>
      {minutes.sections.map((section) => {
        number += 1
        return (
          <div key={section.id}>
            {section.heading !== null && <h3 className={styles.heading}>{section.heading}</h3>}
            {editing === section.id ? (
              <SectionEditor section={section} revision={minutes.revision} acts={acts} onClose={() => onEdit(null)} />
            ) : (
              <Sentence
                number={number}
                section={section}
                isChosen={chosen === section.id}
                onChoose={() => onChoose(section.id)}
                onEdit={() => onEdit(section.id)}
              />
            )}
          </div>
        )
      })}
    </Box>
  )
}

interface SentenceProps {
  readonly number: number
  readonly section: SectionAnswer
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onEdit: () => void
}

function Sentence({ number, section, isChosen, onChoose, onEdit }: SentenceProps) {
  const { t, language } = useText()
  const { label, number: place, text, isEdited, isRemoved, shape } = section
  return (
    <div className={styles.line} data-shape={shape} data-chosen={isChosen}>
      <Text tone="quiet" words="end" className={styles.number} aria-hidden="true">
        {number}
      </Text>
      {label !== null && <strong className={styles.label}>{label}</strong>}
      <button
        type="button"
        className={styles.sentence}
        aria-pressed={isChosen}
        data-section={section.id}
        data-edited={isEdited}
        data-removed={isRemoved}
        onClick={isChosen ? onEdit : onChoose}
      >
        {place + text}
      </button>
      {isEdited && (
        <span className={styles.hand} lang={language}>
          {t('minutes.page.byHand')}
        </span>
      )}
      {isRemoved && (
        <span className={styles.hand} lang={language}>
          {t('minutes.page.leftOut')}
        </span>
      )}
    </div>
  )
}
