import { byteSize } from '../../components/byte-size.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Field } from '../../components/Field.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { FieldSelect } from './FieldSelect.tsx'
import styles from './FileBar.module.css'
import type { Choice, ToldImport } from './import-calls.ts'

interface Props {
  readonly told: ToldImport
  readonly isBusy: boolean
  readonly onChange: (choice: Choice) => void
  readonly onLeave: () => void
}

/** A heading stands among the first lines. */
const headerRows = 40

/** The file, and how it is read: sheet, heading, what becomes of doubles, which columns are not used. */
export function FileBar({ told, isBusy, onChange, onLeave }: Props) {
  const { t } = useText()
  const { sheets, sheet, headerRow, kind, counts } = told
  const ending = /\.([a-z0-9]{2,5})$/iu.exec(told.fileName)?.[1]?.toLowerCase() ?? 'txt'
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const unused = told.columns.filter(({ field, header }) => field === null && header !== '')
  return (
    <Cluster gap={4} align="end" wraps size={2} tone="soft" className={styles.bar}>
      <Stack gap={2} shrinks>
        <span>{t('imports.file')}</span>
        <Cluster as="p" gap={3} size={3} tone="plain" unbroken ground="surface" least={36} className={styles.name}>
          <b>{ending}</b>
          <span title={told.fileName}>{told.fileName === '' ? t('imports.pasted') : told.fileName}</span>
          <Text as="small" rigid tone="soft">
            {byteSize(told.bytes)}
          </Text>
          <button type="button" aria-label={t('imports.otherFile')} onClick={onLeave}>
            ×
          </button>
        </Cluster>
      </Stack>
      {sheets.length > 1 && (
        <Field label={t('imports.sheet')}>
          <Select value={sheet} disabled={isBusy} onChange={(event) => onChange({ sheet: event.target.value })}>
            {sheets.map(({ name, isHidden }) => (
              <option key={name} value={name}>
                {isHidden ? t('imports.hiddenSheet', { name }) : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('imports.header')}>
        <Select
          value={headerRow}
          disabled={isBusy}
          onChange={(event) => onChange({ headerRow: Number(event.target.value) })}
        >
          <option value={0}>{t('imports.noHeader')}</option>
          {Array.from({ length: Math.max(headerRows, headerRow) }, (_, index) => index + 1).map((row) => (
            <option key={row} value={row}>
              {t('imports.headerRow', { row })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('imports.duplicates')}>
        <Select
          value={told.duplicates ?? ''}
          disabled={isBusy}
          onChange={(event) => onChange({ duplicates: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{t('imports.duplicates.ask')}</option>
          {(['keep', 'take', 'both'] as const).map((choice) => (
            <option key={choice} value={choice}>
              {t(`imports.duplicates.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      {told.notes.some(({ code }) => code === 'hiddenRows') && (
        <Cluster as="label" gap={3} least={36}>
          <input
            type="checkbox"
            disabled={isBusy}
            checked={told.hiddenRows === 'take'}
            onChange={(event) => onChange({ hiddenRows: event.target.checked ? 'take' : 'leave' })}
          />
          {t('imports.takeHidden')}
        </Cluster>
      )}
      <Cluster justify="end" wraps grow gap={[1, 4]} least={36}>
        <span>{t('imports.rowsRead', { count: rows })}</span>
        {unused.length > 0 && (
          <details className={styles.unused}>
            <summary>{t('imports.unused', { headers: unused.map(({ header }) => header).join('、') })}</summary>
            <ul>
              {unused.map(({ index, header }) => (
                <li key={index}>
                  <span>{header}</span>
                  <FieldSelect
                    label={t('imports.readAs', { header })}
                    kind={kind}
                    field={null}
                    isBusy={isBusy}
                    onChoose={(field) => onChange({ columns: [{ index, field }] })}
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
      </Cluster>
    </Cluster>
  )
}
