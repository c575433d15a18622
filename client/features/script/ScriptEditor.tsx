import { useId, useRef, useState } from 'react'
import { placeholderNames, scriptFault } from '../../../shared/domain/script/placeholders.model.ts'
import { maxScriptLength } from '../../../shared/domain/script/script.model.ts'
import { scriptPart } from '../../../shared/domain/script/script.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Box } from '../../components/Box.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { Toolbar } from '../../components/Toolbar.tsx'
import { basePath } from '../../connection/base-path.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { FilledScript } from './FilledScript.tsx'
import styles from './ScriptEditor.module.css'

interface Draft {
  readonly itemId: string | null
  readonly text: string
  /** The revision that was on the page when writing began. */
  readonly from: number
  /** Something was written; before, the page shows what stands. */
  readonly isTouched: boolean
}

/** The script item by item, with what it will read; two who write at once are told of one another. */
export function ScriptEditor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run, forget } = useActs()
  const [choiceId, textId] = [useId(), useId()]
  const area = useRef<HTMLTextAreaElement>(null)
  const script = useMeeting((state) => state.script)
  const agenda = useMeeting((state) => state.agenda)
  const open = (itemId: string | null): Draft => {
    const { text, revision } = scriptPart(script, itemId)
    return { itemId, text, from: revision, isTouched: false }
  }
  const [written, setDraft] = useState(() => open(agenda.currentItemId))
  const stands = scriptPart(script, written.itemId)
  // Who only reads sees what others write.
  const draft = written.isTouched ? written : { ...written, text: stands.text, from: stands.revision }
  const isDirty = draft.text !== stands.text
  const { meetingId } = useSession()
  const isOvertaken = stands.revision !== draft.from && isDirty
  const fault = scriptFault(draft.text)

  const write = (text: string) => setDraft({ ...draft, text, isTouched: true })
  const insert = (name: string) => {
    const at = area.current?.selectionStart ?? draft.text.length
    const end = area.current?.selectionEnd ?? at
    write(`${draft.text.slice(0, at)}{{${name}}}${draft.text.slice(end)}`)
    area.current?.focus()
  }
  const save = async () => {
    const { itemId, text, from } = draft
    const done = await run('save', 'script.write', { itemId, text, from })
    if (done)
      setDraft((now) => (now.itemId === itemId ? { ...now, from: from + 1, isTouched: now.text !== text } : now))
  }
  const choose = (itemId: string | null) => {
    forget('save')
    setDraft(open(itemId))
  }
  const actions = (
    <>
      <a
        className={styles.prompter}
        href={`${basePath}/meetings/${meetingId}/script${location.search}`}
        target="_blank"
        rel="noreferrer"
      >
        {t('script.prompter')}
      </a>
      <DeskButton onClick={onClose}>{t(isDirty ? 'script.discardAndClose' : 'common.close')}</DeskButton>
      <ActButton
        look="primary"
        mark={marks.save}
        disabled={!isDirty || isOvertaken || fault !== null}
        onClick={() => void save()}
      >
        {t('common.save')}
      </ActButton>
    </>
  )
  return (
    <AskDialog title={t('script.edit')} actions={actions} onClose={() => !isDirty && onClose()} wide>
      <Toolbar className={styles.row}>
        <label htmlFor={choiceId}>{t('script.part')}</label>
        <select
          id={choiceId}
          value={draft.itemId ?? ''}
          disabled={isDirty}
          onChange={(event) => choose(event.target.value || null)}
        >
          <option value="">{t('script.opening')}</option>
          {agenda.items.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number} {title}
            </option>
          ))}
        </select>
        <select aria-label={t('script.insert')} value="" onChange={(event) => insert(event.target.value)}>
          <option value="">{t('script.insert')}</option>
          {placeholderNames.map((name) => (
            <option key={name} value={name}>
              {t(`script.${name}`)}
            </option>
          ))}
        </select>
        <Text tone="soft" grow role="status">
          {t(isDirty ? 'script.unsaved' : 'script.saved', { revision: stands.revision })}
        </Text>
        {isDirty && (
          <DeskButton small look="quiet" onClick={() => choose(draft.itemId)}>
            {t('script.discard')}
          </DeskButton>
        )}
      </Toolbar>
      <Stack gap={5} className={styles.both}>
        <Box htmlFor={textId} as="label" gap={2} size={2} tone="soft" className={styles.field}>
          {t('script.text')}
          <textarea
            id={textId}
            ref={area}
            rows={12}
            maxLength={maxScriptLength}
            value={draft.text}
            onChange={(event) => write(event.target.value)}
          />
        </Box>
        <Box as="section" gap={2} size={2} tone="soft" className={styles.field}>
          {t('script.preview')}
          <div className={styles.preview}>
            <FilledScript text={draft.text} itemId={draft.itemId} />
          </div>
        </Box>
      </Stack>
      {fault !== null && <p role="alert">{t('script.fault', { placeholder: fault })}</p>}
      {isOvertaken && (
        <section className={styles.other} role="alert">
          {t('script.overtaken')}
          <blockquote>{stands.text}</blockquote>
          <DeskButton small onClick={() => setDraft((before) => ({ ...before, from: stands.revision }))}>
            {t('script.keepMine')}
          </DeskButton>
        </section>
      )}
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}
