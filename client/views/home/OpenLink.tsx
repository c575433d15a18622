import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { pageOfLink } from './link-token.ts'
import { Way } from './Way.tsx'

/** A link that came by message or on paper, pasted in. */
export function OpenLink() {
  const { t } = useText()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [isRefused, setIsRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const page = pageOfLink(text)
    setIsRefused(page === null)
    if (page !== null) navigate(page)
  }
  return (
    <Way title={t('meeting.home.openLink')} onSubmit={submit}>
      <LineInput
        labelled
        label={t('meeting.home.link')}
        value={text}
        onChange={setText}
        required
        maxLength={2_000}
        inputMode="url"
        spellCheck={false}
      />
      {isRefused && (
        <Note tone="bad" role="alert">
          {t('meeting.home.noLink')}
        </Note>
      )}
      <DeskButton type="submit" look="primary">
        {t('meeting.home.open')}
      </DeskButton>
    </Way>
  )
}
