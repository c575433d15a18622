import type { ReactNode } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import styles from './FileForms.module.css'
import { usePaper } from './use-paper.ts'

type FileForm = 'pdf' | 'docx' | 'xlsx'

/** Called alike in every language. */
const formNames = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as const

interface Props<Form extends FileForm> {
  /** In the order of `FileForm`. */
  readonly forms: readonly Form[]
  /** Without the ending. */
  readonly fileName: string
  readonly pathOf: (form: Form) => string
  /** What the button brings, for those who hear it. @param form as it is written on the button */
  readonly labelOf: (form: string) => string
  readonly look?: 'line' | 'quiet'
  /** What else there is of it. */
  readonly children?: ReactNode
}

/** One paper as files: to print, to go on writing, to reckon with. */
export function FileForms<Form extends FileForm>({ forms, fileName, pathOf, labelOf, look, children }: Props<Form>) {
  const { t } = useText()
  const { markOf, bring } = usePaper<Form>()
  return (
    <span className={styles.forms} data-look={look}>
      {forms.map((form) => (
        <DeskButton
          key={form}
          small
          look={look ?? 'line'}
          busy={markOf(form) === 'pending'}
          aria-label={labelOf(formNames[form])}
          onClick={() => void bring(form, pathOf(form), `${fileName}.${form}`)}
        >
          {formNames[form]}
        </DeskButton>
      ))}
      {children}
      {forms.map((form) => {
        const mark = markOf(form)
        if (mark === undefined || mark === 'pending') return null
        return (
          <Note key={form} role="alert" as="span" size={2} tone="bad">
            {refusalText(t, mark)}
          </Note>
        )
      })}
    </span>
  )
}
