import { useState } from 'react'
import type { MeetingNotice, NoticeItem } from '../../../../../shared/domain/imports/meeting-notice.ts'
import { AskDialog } from '../../../../components/AskDialog.tsx'
import { Choice } from '../../../../components/Choice.tsx'
import { DeskButton } from '../../../../components/DeskButton.tsx'
import { Field } from '../../../../components/Field.tsx'
import { LineInput } from '../../../../components/LineInput.tsx'
import { Note } from '../../../../components/Note.tsx'
import { Stack } from '../../../../components/Stack.tsx'
import { Text } from '../../../../components/Text.tsx'
import { TextArea } from '../../../../components/TextArea.tsx'
import { deviceNow } from '../../../../connection/device-clock.ts'
import { type Translate, useText } from '../../../../i18n/i18n.ts'
import { MomentField } from '../MomentField.tsx'
import { deskZone, localField, zonedStart } from '../zoned-start.ts'
import { branchesIn, noticeWish } from './notice-wish.ts'

interface Props {
  readonly file: string
  readonly notice: MeetingNotice
  readonly onMake: (wish: object) => Promise<string | null>
  readonly onClose: () => void
}

const dayMs = 24 * 60 * 60_000

/** What was read of a notice, to be put right before a meeting is made of it. @source NEW-3 */
export function CheckNotice({ file, notice, onMake, onClose }: Props) {
  const { t, language } = useText()
  const timeZone = deskZone()
  const [title, setTitle] = useState(notice.title)
  const [organizer, setOrganizer] = useState(notice.organizer)
  const [local, setLocal] = useState(() => {
    const day = notice.start?.day ?? localField(deviceNow() + 7 * dayMs, timeZone).slice(0, 10)
    return `${day}T${notice.start?.time ?? '09:00'}`
  })
  const [main, setMain] = useState(notice.main)
  const [branches, setBranches] = useState(notice.branches.join('\n'))
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const missing = missingIn(notice)
  const isWhole = title.trim() !== ''

  const make = async () => {
    const startsAt = zonedStart(local, timeZone)
    if (startsAt === null) return setFault(t('meeting.home.badStart'))
    setIsBusy(true)
    const wish = noticeWish(
      {
        title: title.trim(),
        organizer: organizer.trim(),
        startsAt,
        timeZone,
        main: main.trim() || t('meeting.home.defaultMain'),
        branches: branchesIn(branches),
        items: notice.items.filter((_, index) => !left.has(index)),
      },
      { branch: t('meeting.home.defaultBranch'), item: t('meeting.home.defaultItem') },
    )
    const refused = await onMake(wish)
    setIsBusy(false)
    if (refused === null) onClose()
    else setFault(refused)
  }
  const toggle = (index: number) =>
    setLeft((before) => new Set(before.has(index) ? [...before].filter((one) => one !== index) : [...before, index]))
  return (
    <AskDialog
      title={t('meeting.home.fromNotice')}
      wide
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('meeting.home.cancel')}</DeskButton>
          <DeskButton look="primary" disabled={!isWhole} busy={isBusy} onClick={() => void make()}>
            {t('meeting.home.make')}
          </DeskButton>
        </>
      }
    >
      <p>{t('meeting.home.noticeCheck', { file })}</p>
      {missing.length > 0 && (
        <Note role="status" tone="warn">
          {t('meeting.home.noticeMissing', {
            parts: new Intl.ListFormat(language).format(missing.map((part) => t(`meeting.home.noticePart.${part}`))),
          })}
        </Note>
      )}
      <LineInput labelled required label={t('meeting.home.titleField')} value={title} onChange={setTitle} />
      <MomentField timeZone={timeZone} value={local} onChange={setLocal} />
      {notice.organizer !== '' && (
        <LineInput labelled label={t('meeting.home.noticeOrganizer')} value={organizer} onChange={setOrganizer} />
      )}
      <LineInput labelled label={t('meeting.home.noticePart.main')} value={main} onChange={setMain} />
      <Field label={t('meeting.home.noticeBranches', { count: branchesIn(branches).length })}>
        <TextArea
          rows={Math.min(8, Math.max(2, branches.split('\n').length))}
          value={branches}
          onChange={({ target }) => setBranches(target.value)}
        />
      </Field>
      {notice.items.length > 0 && (
        <Stack role="group" gap={3} size={3} aria-label={t('meeting.home.noticePart.agenda')}>
          <Text size={2} tone="soft">
            {t('meeting.home.noticeAgenda', { count: notice.items.length - left.size })}
          </Text>
          {notice.items.map((item, index) => (
            <Choice key={index} type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)}>
              <span>
                {item.title}{' '}
                <Text size={2} tone="soft">
                  {aboutItem(t, item)}
                </Text>
              </span>
            </Choice>
          ))}
        </Stack>
      )}
      {fault !== null && (
        <Note tone="bad" role="alert">
          {fault}
        </Note>
      )}
    </AskDialog>
  )
}

type Part = 'title' | 'start' | 'time' | 'main' | 'branches' | 'agenda'

function missingIn({ title, start, main, branches, items }: MeetingNotice): readonly Part[] {
  const parts: readonly (readonly [Part, boolean])[] = [
    ['title', title === ''],
    ['start', start === null],
    ['time', start?.time === null],
    ['main', main === ''],
    ['branches', branches.length === 0],
    ['agenda', items.length === 0],
  ]
  return parts.flatMap(([part, isMissing]) => (isMissing ? [part] : []))
}

/** Who speaks, how long, and how many points there are. */
const aboutItem = (t: Translate, { speaker, minutes, points }: NoticeItem): string =>
  [
    ...(speaker === null ? [] : [[speaker.title, speaker.name].filter(Boolean).join(' ')]),
    ...(minutes === null ? [] : [t('meeting.home.noticeMinutes', { count: minutes })]),
    ...(points.length === 0 ? [] : [t('meeting.home.noticePoints', { count: points.length })]),
  ].join(' · ')
