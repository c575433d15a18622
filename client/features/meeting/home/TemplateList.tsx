import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { NewMeetingStart } from './new-meeting-wish.ts'
import type { ListedTemplate } from './use-templates.ts'

interface Props {
  readonly templates: readonly ListedTemplate[]
  readonly onStart: (start: NewMeetingStart) => void
}

/** The templates, each with its one act. */
export function TemplateList({ templates, onStart }: Props) {
  const { t } = useText()
  if (templates.length === 0) return <EmptyNote text={t('meeting.home.noTemplates')} />
  return (
    <Stack as="ul" aria-label={t('meeting.home.templates')}>
      {templates.map(({ template, title, items }) => (
        <Cluster key={template} as="li" gap={4} justify="between" pad={[4, 0]} edge="bottom">
          <Stack as="span" gap={2} shrinks>
            <Text size={4} weight={650}>
              {title}
            </Text>
            <Text size={2} tone="soft">
              {t('meeting.home.items', { count: items })}
            </Text>
          </Stack>
          <DeskButton
            aria-label={`${t('meeting.home.useTemplate')}: ${title}`}
            onClick={() => onStart({ from: 'template', template, title })}
          >
            {t('meeting.home.useTemplate')}
          </DeskButton>
        </Cluster>
      ))}
    </Stack>
  )
}
