import {
  fieldWord,
  type ImportField,
  type ImportKind,
  importFields,
} from '../../../shared/domain/imports/import.model.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './FieldSelect.module.css'

interface Props {
  readonly label: string
  readonly kind: ImportKind
  /** null: not read. */
  readonly field: ImportField | null
  readonly isBusy: boolean
  readonly onChoose: (field: ImportField | null) => void
}

/** What a column is read as. */
export function FieldSelect({ label, kind, field, isBusy, onChoose }: Props) {
  const { t } = useText()
  const fields: readonly ImportField[] = importFields[kind]
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={field ?? ''}
      disabled={isBusy}
      onChange={(event) => onChoose(fields.find((one) => one === event.target.value) ?? null)}
    >
      <option value="">{t('imports.notRead')}</option>
      {fields.map((one) => (
        <option key={one} value={one}>
          {t(`imports.field.${fieldWord(kind, one)}`)}
        </option>
      ))}
    </select>
  )
}
