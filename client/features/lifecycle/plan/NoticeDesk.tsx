import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { LoadRefusal } from '../../../acts/LoadRefusal.tsx'
import { FileForms } from '../../../acts/papers/FileForms.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { copyText } from '../../../components/copy-text.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isText, shapeOf } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'

const isNotice = shapeOf<{ readonly text: string }>({ text: isText })
const forms = ['pdf', 'docx'] as const

/** The notice of the meeting, made of the plan as it stands: to be copied, printed, or gone on with in Word. */
export function NoticeDesk({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isCopied, setIsCopied] = useState(false)
  const name = t('lifecycle.plan.notice')
  const load = useCallback(async () => {
    setRefusal(null)
    try {
      setText((await callApi('GET /api/meetings/:meetingId/notice', isNotice, { params: { meetingId } })).text)
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
  }, [meetingId])
  useEffect(() => void load(), [load])
  const copy = async (near: Element) => setIsCopied(await copyText(text, near))
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      <FileForms
        forms={forms}
        fileName={`${title} ${name}`}
        pathOf={(form) => addressOf(`GET /api/meetings/:meetingId/notice.${form}`, { meetingId })}
        labelOf={(form) => `${name} ${form}`}
      />
      <DeskButton look="primary" disabled={text === ''} onClick={({ currentTarget }) => void copy(currentTarget)}>
        {t(isCopied ? 'common.copied' : 'lifecycle.plan.noticeCopy')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={name} wide onClose={onClose} actions={actions}>
      <p>{t('lifecycle.plan.noticeText')}</p>
      {refusal === null ? (
        <Field label={name}>
          <TextArea readOnly rows={18} value={text} aria-busy={text === ''} />
        </Field>
      ) : (
        <LoadRefusal refusal={refusal} onReload={() => void load()} />
      )}
    </AskDialog>
  )
}
