import { useState } from 'react'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Field } from '../../../components/Field.tsx'
import { dayAndTime } from '../../../components/format-time.ts'
import { List, Row } from '../../../components/List.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { Account, UnknownSubject } from './use-accounts.ts'

interface Props {
  readonly unknown: readonly UnknownSubject[]
  /** Those that may be linked. */
  readonly accounts: readonly Account[]
  /** @param account null: a new one. */
  readonly onLink: (who: UnknownSubject, account: Account | null) => void
}

/** Who came by the identity provider and has no account here: given one, or linked to one that is there. @source ACC-13 */
export function UnknownSubjects({ unknown, accounts, onLink }: Props) {
  const { t } = useText()
  return (
    <DeskSection title={t('accounts.home.unknown')}>
      <Note size={3} tone="soft">
        {t('accounts.home.unknownAbout')}
      </Note>
      <List aria-label={t('accounts.home.unknown')}>
        {unknown.map((who) => (
          <UnknownRow key={who.subject} who={who} accounts={accounts} onLink={(account) => onLink(who, account)} />
        ))}
      </List>
    </DeskSection>
  )
}

interface RowProps {
  readonly who: UnknownSubject
  readonly accounts: readonly Account[]
  readonly onLink: (account: Account | null) => void
}

function UnknownRow({ who: { name, subject, at }, accounts, onLink }: RowProps) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState('')
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const link = () => onLink(accounts.find(({ accountId }) => accountId === chosen) ?? null)
  return (
    <Row
      main={
        <>
          {name === '' ? subject : name}
          <Note size={1} tone="soft">
            {subject} · {t('accounts.home.unknownAt', { time: dayAndTime(at, timeZone, language) })}
          </Note>
        </>
      }
    >
      <Field label={t('accounts.home.linkTo')}>
        <Select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('accounts.home.newAccount')}</option>
          {accounts.map((account) => (
            <option key={account.accountId} value={account.accountId}>
              {account.name}
            </option>
          ))}
        </Select>
      </Field>
      <DeskButton onClick={link}>{t('accounts.home.doLink')}</DeskButton>
    </Row>
  )
}
