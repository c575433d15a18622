import { useState } from 'react'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { asSaid } from './draft-changes.ts'
import type { AttachmentAnswer, MinutesAnswer } from './minutes-answer.ts'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  readonly acts: SectionActs
}

/** What goes with the minutes, in the order in which the paper numbers it. @source MIN-10 */
export function AttachmentsPart({ minutes, acts }: Props) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { attachments } = minutes
  return (
    <DeskSection
      title={t('minutes.page.attachments')}
      aside={
        <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
          {t('minutes.page.attach')}
        </DeskButton>
      }
    >
      <Box as="ol" edge="top">
        {attachments.map(({ kind, documentId, title, count }, index) => (
          <Cluster key={documentId ?? kind} as="li" justify="between" gap={3} pad={[3, 0]} edge="bottom" size={3}>
            <span>
              {t('minutes.page.attachmentNumber', { number: index + 1 })} {title}
            </span>
            {count !== null && (
              <Text tone="soft" unbroken>
                {t(kind === 'tasks' ? 'minutes.page.taskCount' : 'minutes.page.leaveCount', { count })}
              </Text>
            )}
          </Cluster>
        ))}
      </Box>
      {attachments.length === 0 && (
        <Note tone="soft" size={3}>
          {t('minutes.page.noAttachments')}
        </Note>
      )}
      {isOpen && <AttachDialog minutes={minutes} acts={acts} onClose={() => setIsOpen(false)} />}
    </DeskSection>
  )
}

type Offered = Pick<AttachmentAnswer, 'kind' | 'documentId' | 'title'>

const keyOf = ({ kind, documentId }: Offered): string => documentId ?? kind

/** The lists that are set from the log, and the documents of the meeting; those that go along are numbered as they were chosen. */
function AttachDialog({ minutes, acts, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useText()
  const documents = useMeeting((state) => Object.values(state.documents))
  const [chosen, setChosen] = useState<readonly Offered[]>(minutes.attachments)
  const offered: readonly Offered[] = [
    { kind: 'onLeave', documentId: null, title: t('minutes.page.leaveList') },
    { kind: 'tasks', documentId: null, title: t('minutes.page.taskList') },
    ...documents.map(({ id, title }) => ({ kind: 'document' as const, documentId: id, title })),
  ]
  const toggle = (one: Offered, isOn: boolean) =>
    setChosen((before) => (isOn ? [...before, one] : before.filter((other) => keyOf(other) !== keyOf(one))))
  const save = async () => {
    if (await acts.attach(chosen.flatMap(asSaid))) onClose()
  }
  return (
    <AskDialog
      title={t('minutes.page.attachTitle')}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
          <DeskButton look="primary" busy={acts.mark === 'pending'} onClick={() => void save()}>
            {t('minutes.page.attachThese')}
          </DeskButton>
        </>
      }
    >
      <p>{t('minutes.page.attachAbout')}</p>
      <Stack as="ul" gap={3}>
        {offered.map((one) => {
          const place = chosen.findIndex((other) => keyOf(other) === keyOf(one))
          return (
            <li key={keyOf(one)}>
              <Cluster as="label" gap={3}>
                <input type="checkbox" checked={place >= 0} onChange={({ target }) => toggle(one, target.checked)} />
                <span>{one.title}</span>
                {place >= 0 && (
                  <Text tone="soft" unbroken pushed>
                    {t('minutes.page.attachmentNumber', { number: place + 1 })}
                  </Text>
                )}
              </Cluster>
            </li>
          )
        })}
      </Stack>
      <RefusalNote mark={acts.mark} />
    </AskDialog>
  )
}
