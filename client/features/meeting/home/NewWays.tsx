import { type ChangeEvent, useRef } from 'react'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { AsideLine, AsideLines } from './AsideLine.tsx'
import type { ListedMeeting } from './listed-meetings.ts'
import styles from './NewWays.module.css'
import type { NewMeetingStart } from './new-meeting-wish.ts'
import type { ListedTemplate } from './use-templates.ts'

/** All of them are on a page of their own. */
const fewTemplates = 3

interface Props {
  /** Those that one like it can be made of, the latest first. */
  readonly meetings: readonly ListedMeeting[]
  readonly templates: readonly ListedTemplate[]
  readonly isBusy: boolean
  readonly onStart: (start: NewMeetingStart) => void
  /** Shows all of them. */
  readonly onTemplates: () => void
  readonly onFile: (file: File) => void
  /** The notice of a meeting, as a Word file. */
  readonly onNotice: (file: File) => void
}

/** The ways to a new meeting: by a template, like another one, from a file, or from title and time. */
export function NewWays({ meetings, templates, isBusy, onStart, onTemplates, onFile, onNotice }: Props) {
  const { t } = useText()
  const [latest] = meetings
  return (
    <Stack as="section" gap={4} top aria-label={t('meeting.home.new')}>
      <Text as="h2" size={5} weight={700} serif>
        {t('meeting.home.new')}
      </Text>
      <AsideLines>
        <Way
          icon="lines"
          name={t('meeting.home.fromTemplate')}
          about={t('meeting.home.fromTemplateAbout')}
          onClick={onTemplates}
        />
        {latest !== undefined && (
          <Way
            icon="two"
            name={t('meeting.home.fromMeeting')}
            about={t('meeting.home.fromMeetingAbout')}
            onClick={() => onStart({ from: 'meeting', meeting: latest })}
          />
        )}
        <FileWay
          icon="box"
          name={t('meeting.home.fromFile')}
          {...(isBusy ? { busy: t('meeting.home.creating') } : {})}
          about={t('meeting.home.fromFileAbout')}
          accept=".yaml,.yml,.json,.zip"
          onFile={onFile}
        />
        <FileWay
          icon="page"
          name={t('meeting.home.fromNotice')}
          about={t('meeting.home.fromNoticeAbout')}
          accept=".docx"
          onFile={onNotice}
        />
        <Way
          icon="plus"
          name={t('meeting.home.empty')}
          about={t('meeting.home.emptyAbout')}
          onClick={() => onStart({ from: 'nothing' })}
        />
      </AsideLines>
      <Text as="h3" size={2} tone="soft" weight={400} above={4}>
        {t('meeting.home.templates')}
      </Text>
      <AsideLines label={t('meeting.home.templates')}>
        {templates.slice(0, fewTemplates).map(({ template, title, items }) => (
          <AsideLine key={template} text={title} act={() => onStart({ from: 'template', template, title })}>
            <Text size={2} tone="soft">
              {t('meeting.home.items', { count: items })}
            </Text>
          </AsideLine>
        ))}
      </AsideLines>
    </Stack>
  )
}

/** What is drawn beside a way, on a square of 16. */
const icons = {
  lines: 'M3 4.5h10M3 8h10M3 11.5h6',
  two: 'M3 3h7v7H3zM6 10v3h7V6h-3',
  box: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3',
  page: 'M4 2.5h5.5l2.5 2.5v8.5H4zM9.5 2.5V5H12',
  plus: 'M8 3.5v9M3.5 8h9',
}

interface WayProps {
  readonly icon: keyof typeof icons
  readonly name: string
  readonly about: string
  readonly onClick: () => void
}

const Way = ({ icon, name, about, onClick }: WayProps) => (
  <li>
    <button type="button" className={styles.way} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
      <Stack as="span" gap={1}>
        <Text size={4} weight={650}>
          {name}
        </Text>
        <Text size={2} tone="soft">
          {about}
        </Text>
      </Stack>
    </button>
  </li>
)

interface FileWayProps extends Omit<WayProps, 'onClick'> {
  /** In place of its name while one is on the way. */
  readonly busy?: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A way that begins with a file. */
function FileWay({ name, busy, accept, onFile, ...way }: FileWayProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file !== undefined) onFile(file)
  }
  return (
    <>
      <Way {...way} name={busy ?? name} onClick={() => input.current?.click()} />
      <input ref={input} type="file" hidden accept={accept} aria-label={name} onChange={choose} />
    </>
  )
}
