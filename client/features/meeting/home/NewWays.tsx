import { type ChangeEvent, useRef } from 'react'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { ListedMeeting } from './listed-meetings.ts'
import styles from './NewWays.module.css'
import type { NewMeetingStart } from './new-meeting-wish.ts'
import { useTemplates } from './use-templates.ts'

interface Props {
  /** Those that one like it can be made of, the latest first. */
  readonly meetings: readonly ListedMeeting[]
  readonly isBusy: boolean
  readonly onStart: (start: NewMeetingStart) => void
  readonly onFile: (file: File) => void
}

/** The ways to a new meeting: by a template, like another one, from a file, or from title and time. */
export function NewWays({ meetings, isBusy, onStart, onFile }: Props) {
  const { t, language } = useText()
  const templates = useTemplates(language)
  const input = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file !== undefined) onFile(file)
  }
  const latest = meetings[0]
  return (
    <Stack as="section" gap={4} top aria-label={t('meeting.home.new')}>
      <Text as="h2" size={5} weight={700} serif>
        {t('meeting.home.new')}
      </Text>
      <Stack as="ul" edge="top" className={styles.list}>
        {latest !== undefined && (
          <Way
            name={t('meeting.home.fromMeeting')}
            about={t('meeting.home.fromMeetingAbout')}
            onClick={() => onStart({ from: 'meeting', meeting: latest })}
          />
        )}
        <Way
          name={t(isBusy ? 'meeting.home.creating' : 'meeting.home.fromFile')}
          about={t('meeting.home.fromFileAbout')}
          onClick={() => input.current?.click()}
        />
        <Way
          name={t('meeting.home.empty')}
          about={t('meeting.home.emptyAbout')}
          onClick={() => onStart({ from: 'nothing' })}
        />
      </Stack>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,.zip"
        aria-label={t('meeting.home.fromFile')}
        onChange={choose}
      />
      <Text as="h3" size={2} tone="soft" weight={400} above={4}>
        {t('meeting.home.fromTemplate')}
      </Text>
      <Stack as="ul" edge="top" className={styles.list} aria-label={t('meeting.home.templates')}>
        {templates.map(({ template, title, items }) => (
          <li key={template}>
            <button
              type="button"
              className={styles.template}
              onClick={() => onStart({ from: 'template', template, title })}
            >
              <span>{title}</span>
              <Text size={2} tone="soft">
                {t('meeting.home.items', { count: items })}
              </Text>
            </button>
          </li>
        ))}
      </Stack>
    </Stack>
  )
}

interface WayProps {
  readonly name: string
  readonly about: string
  readonly onClick: () => void
}

const Way = ({ name, about, onClick }: WayProps) => (
  <li>
    <button type="button" className={styles.way} onClick={onClick}>
      <Text size={4} weight={650}>
        {name}
      </Text>
      <Text size={2} tone="soft">
        {about}
      </Text>
    </button>
  </li>
)
