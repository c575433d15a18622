import { useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { dayAndTime } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Table } from '../../components/Table.tsx'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { chargedName, helpersOf } from './charged-names.ts'
import { fetchHistory, type ToldFollowUp, type ToldStep } from './follow-up-calls.ts'
import { sourceWords } from './follow-up-words.ts'

interface Props {
  readonly followUp: ToldFollowUp
  readonly onClose: () => void
}

/** What was done to a follow-up: who, when, and what stood there before and after. */
export function FollowUpHistory({ followUp, onClose }: Props) {
  const { t, language } = useText()
  const { meetingId } = useSession()
  const venues = useMeeting((state) => state.venues)
  const items = useMeeting(({ agenda }) => agenda.items)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [steps, setSteps] = useState<readonly ToldStep[] | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    fetchHistory(meetingId, followUp.id).then(setSteps, (error: unknown) => setRefusal(rejectionOf(error)))
  }, [meetingId, followUp.id])
  const said = (field: string, value: string | null): string => {
    if (value === null) return field === 'text' ? t('follow-up.erased') : '–'
    if (field === 'lead') return chargedName(venues, value)
    if (field === 'helpers')
      return helpersOf(venues, value)
        .map((helper) => chargedName(venues, helper))
        .join('、')
    if (field === 'percent') return `${value}%`
    if (field !== 'source') return value
    const [itemId = '', point] = value.split(' ')
    return sourceWords(t, items, { itemId, point: point === undefined ? null : Number(point) })
  }
  return (
    <AskDialog
      wide
      title={t('follow-up.historyOf', { number: followUp.number })}
      onClose={onClose}
      actions={<DeskButton onClick={onClose}>{t('common.close')}</DeskButton>}
    >
      {refusal !== null && (
        <Note role="alert" tone="bad">
          {refusalText(t, refusal)}
        </Note>
      )}
      {steps === null && refusal === null && <p role="status">{t('common.loading')}</p>}
      {steps !== null && (
        <Table>
          <thead>
            <tr>
              <th scope="col">{t('follow-up.when')}</th>
              <th scope="col">{t('follow-up.who')}</th>
              <th scope="col">{t('follow-up.what')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.toReversed().map((step) => (
              <tr key={step.seq}>
                <td>{dayAndTime(step.at, timeZone, language)}</td>
                <td>{step.by.venueId === null ? t('follow-up.byStaff') : chargedName(venues, step.by.venueId)}</td>
                <td>
                  {t(`follow-up.act.${step.act}`)}
                  {changesOf(step).map(({ field, old, new: next }) => (
                    <small key={field}>
                      {t(`follow-up.field.${field}`)}
                      {step.act === 'added' ? ' ' : ` ${said(field, old)} → `}
                      {said(field, next)}
                    </small>
                  ))}
                  {step.note !== null && <small>{step.note}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </AskDialog>
  )
}

const fields = ['text', 'lead', 'helpers', 'inCharge', 'due', 'source', 'percent', 'extension', 'approvedBy'] as const

/** Of what this page knows the name of. */
const changesOf = ({ changes }: ToldStep) =>
  changes.flatMap(({ field, ...change }) => {
    const known = fields.find((name) => name === field)
    return known === undefined ? [] : [{ field: known, ...change }]
  })
