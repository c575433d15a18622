import { useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { attachmentChange, draftChanges, partsOf, restoredDraft } from './draft-changes.ts'
import { type MinutesAnswer, readMinutes } from './minutes-answer.ts'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly minutes: MinutesAnswer
  readonly acts: SectionActs
  readonly onClose: () => void
}

/** What became of one draft in another; and the older one may become what stands, as a new one. @source MIN-11 */
export function DraftsDialog({ minutes, acts, onClose }: Props) {
  const { t } = useText()
  const { drafts } = minutes
  const [from, setFrom] = useState(drafts[1]?.draft ?? 1)
  const [to, setTo] = useState(drafts[0]?.draft ?? 1)
  const before = useDraft(minutes, from)
  const after = useDraft(minutes, to)
  const restore = async () => {
    if (before.read === null) return
    if (await acts.restore(restoredDraft(minutes, before.read), minutes.revision)) onClose()
  }
  const refusal = before.refusal ?? after.refusal
  return (
    <AskDialog
      wide
      title={t('minutes.page.compareTitle')}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
          <DeskButton
            look="primary"
            disabled={before.read === null || from === drafts[0]?.draft}
            busy={acts.mark === 'pending'}
            onClick={() => void restore()}
          >
            {t('minutes.page.restore', { draft: from })}
          </DeskButton>
        </>
      }
    >
      <Cluster gap={5} wraps>
        <Choice label={t('minutes.page.compareFrom')} value={from} minutes={minutes} onChange={setFrom} />
        <Choice label={t('minutes.page.compareTo')} value={to} minutes={minutes} onChange={setTo} />
      </Cluster>
      {refusal !== null && <p role="alert">{refusalText(t, refusal)}</p>}
      {before.read !== null && after.read !== null && <Changes before={before.read} after={after.read} />}
      <RefusalNote mark={acts.mark} />
      <Note tone="quiet" size={2}>
        {t('minutes.page.restoreAbout')}
      </Note>
    </AskDialog>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: number
  readonly minutes: MinutesAnswer
  readonly onChange: (draft: number) => void
}

function Choice({ label, value, minutes, onChange }: ChoiceProps) {
  const { t } = useText()
  return (
    <Field label={label}>
      <Select value={String(value)} onChange={({ target }) => onChange(Number(target.value))}>
        {minutes.drafts.map(({ draft }) => (
          <option key={draft} value={draft}>
            {t('minutes.page.draftOf', { draft })}
          </option>
        ))}
      </Select>
    </Field>
  )
}

interface Pair {
  readonly before: MinutesAnswer
  readonly after: MinutesAnswer
}

/** Each sentence that they have otherwise: what went struck out, what came underlined. */
function Changes({ before, after }: Pair) {
  const { t } = useText()
  const changes = draftChanges(before, after)
  const attached = attachmentChange(before, after)
  if (changes.length === 0 && attached === null) return <p>{t('minutes.page.sameDrafts')}</p>
  const lines = [
    ...changes,
    ...(attached === null
      ? []
      : [{ section: '', label: t('minutes.page.attachments'), before: attached[0], after: attached[1], shape: null }]),
  ]
  return (
    <Box as="ol" edge="top" serif size={4} lines={1.7}>
      {lines.map(({ section, label, before: was, after: is, shape }) => {
        const { start, gone, come, end } = partsOf(was ?? '', is ?? '')
        return (
          <Stack key={section} as="li" gap={1} pad={[3, 0]} edge="bottom">
            <Text tone="soft" size={2}>
              {[
                label,
                was === null ? t('minutes.page.came') : is === null ? t('minutes.page.went') : '',
                shape === null || shape === 'list' ? '' : t(`minutes.page.shape.${shape}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <p>
              {start}
              {gone !== '' && <del>{gone}</del>}
              {come !== '' && <ins>{come}</ins>}
              {end}
            </p>
          </Stack>
        )
      })}
    </Box>
  )
}

/** A draft as it stood; null until it is there. */
function useDraft(minutes: MinutesAnswer, draft: number) {
  const { meetingId } = useSession()
  const [read, setRead] = useState<MinutesAnswer | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const revision = minutes.drafts.find((one) => one.draft === draft)?.revision ?? 0
  useEffect(() => {
    let isGone = false
    setRead(null)
    readMinutes(meetingId, revision).then(
      (answer) => !isGone && setRead(answer),
      (error: unknown) => !isGone && setRefusal(rejectionOf(error)),
    )
    return () => {
      isGone = true
    }
  }, [meetingId, revision])
  return { read, refusal }
}
