import { useState } from 'react'
import { boardDocuments, boardRows } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import { FileForms } from '../../acts/papers/FileForms.tsx'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Field } from '../../components/Field.tsx'
import { Select } from '../../components/Select.tsx'
import { Text } from '../../components/Text.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './ReceiptBoard.module.css'
import { ReceiptTable } from './ReceiptTable.tsx'
import { shortHash } from './short-hash.ts'

/** How far each hall is with each document; one document at a time, the tally of all in the choice. */
export function ReceiptBoard({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const state = useMeeting(({ agenda, venues, documents, recalls }) => ({ agenda, venues, documents, recalls }))
  const boards = boardDocuments(state).map((document) => ({ document, rows: boardRows(state, document) }))
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = boards.find(({ document }) => document.id === chosenId) ?? boards[0]
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      {chosen !== undefined && (
        <FileForms
          forms={['pdf']}
          fileName={`${chosen.document.title} ${t('documents.boardTitle')}`}
          pathOf={() =>
            addressOf('GET /api/meetings/:meetingId/documents/:documentId/receipts.pdf', {
              meetingId,
              documentId: chosen.document.id,
            })
          }
          labelOf={(form) => t('documents.boardFile', { form, title: chosen.document.title })}
        />
      )}
    </>
  )
  const tally = (rows: ReturnType<typeof boardRows>) => ({
    done: rows.filter(({ isDone }) => isDone).length,
    total: rows.length,
  })
  return (
    <AskDialog title={t('documents.boardTitle')} actions={actions} onClose={onClose} wide>
      {chosen === undefined ? (
        <p>{t('documents.boardEmpty')}</p>
      ) : (
        <>
          <Field label={t('documents.boardDocument')}>
            <Select value={chosen.document.id} onChange={(event) => setChosenId(event.target.value)}>
              {boards.map(({ document, rows }) => (
                <option key={document.id} value={document.id}>
                  {t('documents.boardOption', { title: document.title, ...tally(rows) })}
                </option>
              ))}
            </Select>
          </Field>
          <section>
            <Text as="h3" size={4} weight={650} lines={1.45}>
              {chosen.document.title} <ClassMark label={chosen.document.classification} />
            </Text>
            <p className={styles.about}>
              {[
                chosen.document.mode === null ? null : t(`documents.${chosen.document.mode}`),
                chosen.document.file === null
                  ? null
                  : t('documents.reading.versionHash', {
                      version: chosen.document.version,
                      hash: shortHash(chosen.document.file.sha256),
                    }),
                t('documents.boardDone', tally(chosen.rows)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ReceiptTable documentId={chosen.document.id} rows={chosen.rows} timeZone={timeZone} />
          </section>
        </>
      )}
    </AskDialog>
  )
}
