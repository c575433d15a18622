import { type KeyboardEvent, useState } from 'react'
import { maxSectionLength } from '../../../../shared/domain/minutes/minutes.model.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Callout } from '../../../components/Callout.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { changedFigures } from './changed-figures.ts'
import type { SectionAnswer } from './minutes-answer.ts'
import styles from './SectionEditor.module.css'
import type { SectionActs } from './use-section-acts.ts'

interface Props {
  readonly section: SectionAnswer
  /** Of the minutes as they stand. */
  readonly revision: number
  readonly acts: SectionActs
  readonly onClose: () => void
}

/**
 * One section, written in its place. A figure that is not the log's is asked about once; what another has written meanwhile
 * stands above, and nothing of it is lost.
 * @source MIN-5
 */
export function SectionEditor({ section, revision, acts, onClose }: Props) {
  const { t } = useText()
  const [text, setText] = useState(section.text)
  const [seen, setSeen] = useState({ revision, text: section.text })
  const [isAsked, setIsAsked] = useState(false)
  const figures = section.drafted === null ? [] : changedFigures(section.drafted, text)
  const isOvertaken = section.revision > seen.revision && section.text !== seen.text
  const save = async () => {
    const line = text.replace(/\s*\n\s*/gu, '').trim()
    if (line === '' || line === section.text) return onClose()
    if (figures.length > 0 && !isAsked) return setIsAsked(true)
    if (await acts.edit(section, line, seen.revision)) onClose()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter') return
    event.preventDefault()
    void save()
  }
  return (
    <Stack gap={3} pad={4} ground="amber-tint" className={styles.editor}>
      {isOvertaken && (
        <Callout role="alert">
          <div>
            <strong>{t('minutes.page.overtaken')}</strong>
            <p>{section.text}</p>
            <Cluster as="span" gap={3} wraps className={styles.acts}>
              <DeskButton small onClick={onClose}>
                {t('minutes.page.takeTheirs')}
              </DeskButton>
              <DeskButton
                small
                onClick={() => {
                  acts.forget()
                  setSeen({ revision, text: section.text })
                }}
              >
                {t('minutes.page.keepMine')}
              </DeskButton>
            </Cluster>
          </div>
        </Callout>
      )}
      <textarea
        className={styles.text}
        aria-label={t('minutes.page.wording')}
        // biome-ignore lint/a11y/noAutofocus: it stands where the sentence was that was pressed.
        autoFocus
        rows={Math.max(2, Math.ceil(text.length / 30))}
        maxLength={maxSectionLength}
        value={text}
        readOnly={acts.mark === 'pending'}
        onChange={(event) => {
          setText(event.target.value)
          setIsAsked(false)
        }}
        onKeyDown={onKey}
      />
      {isAsked && (
        <Note role="alert" tone="warn" size={3}>
          {t('minutes.page.figures', { figures: figures.join(t('attendance.operator.listComma')) })}
        </Note>
      )}
      {!isOvertaken && <RefusalNote mark={acts.mark} />}
      <Cluster as="span" gap={3} wraps className={styles.acts}>
        <DeskButton small look="primary" busy={acts.mark === 'pending'} onClick={() => void save()}>
          {t(isAsked ? 'minutes.page.saveAnyway' : 'minutes.page.save')}
        </DeskButton>
        <DeskButton small onClick={onClose}>
          {t('common.cancel')}
        </DeskButton>
        <Note as="span" tone="quiet" size={2}>
          {t('minutes.page.keys')}
        </Note>
      </Cluster>
    </Stack>
  )
}
