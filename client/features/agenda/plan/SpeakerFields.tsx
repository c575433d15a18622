import { type ReactNode, useState } from 'react'
import { BesideLine } from '../../../acts/beside/BesideLine.tsx'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import type { BesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { Box } from '../../../components/Box.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { ItemDraft } from '../edit/item-draft.ts'
import { VenueField } from '../edit/VenueField.tsx'
import styles from './SpeakerFields.module.css'

/** Somebody of the roster. */
interface KnownSpeaker {
  readonly personId: string
  readonly name: string
  readonly title: string | null
  readonly venueId: string
}

/** Whom a name that is being typed may mean, to choose one. */
export type SpeakerMatches = (query: string, onChoose: (person: KnownSpeaker) => void) => ReactNode

interface Props<Form extends ItemDraft> {
  readonly form: BesideOthers<Form>
  readonly matches: SpeakerMatches
}

/** Who speaks, in which office and from where: somebody of the roster, who is found while one types, or anybody by name. */
export function SpeakerFields<Form extends ItemDraft>({ form, matches }: Props<Form>) {
  const { t } = useText()
  const [query, setQuery] = useState<string | null>(null)
  const [name, person] = [form.of('speakerName'), form.of('personId')]
  const write = (text: string) => {
    form.write('speakerName', text)
    if (person.value !== '') form.write('personId', '')
    setQuery(text)
  }
  const choose = ({ personId, name: chosen, title, venueId }: KnownSpeaker) => {
    form.write('speakerName', chosen)
    form.write('speakerTitle', title ?? '')
    form.write('personId', personId)
    form.write('venueId', venueId)
    setQuery(null)
  }
  return (
    <>
      <Stack gap={4} className={styles.line}>
        <div>
          <LineInput
            data-fills="itemSpeaker"
            labelled
            label={t('agenda.edit.speaker')}
            maxLength={80}
            value={name.value}
            onChange={write}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || query === null) return
              event.stopPropagation()
              setQuery(null)
            }}
          />
          <BesideNote
            field={name.other === null ? person : name}
            label={t('agenda.edit.speaker')}
            inWords={(value) => {
              if (name.other !== null) return value
              return t(value === '' ? 'agenda.plan.notListed' : 'agenda.plan.listed')
            }}
            onHold={(whose) => {
              form.hold('speakerName', whose)
              form.hold('personId', whose)
            }}
          />
        </div>
        <BesideLine form={form} name="speakerTitle" label={t('agenda.edit.speakerTitle')} maxLength={120} />
        <VenueField form={form} />
      </Stack>
      {query !== null && query.trim() !== '' && (
        <Box pad={3} scrolls className={styles.matches}>
          {matches(query, choose)}
        </Box>
      )}
    </>
  )
}
