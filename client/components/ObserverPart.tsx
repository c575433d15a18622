import { type ReactNode, useId } from 'react'
import { Text } from './Text.tsx'

/** A part of the page under a small heading. */
export function ObserverPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Text id={id} as="h2" size={3} weight={500} spaced={0.1} tone="quiet" below={3}>
        {title}
      </Text>
      {children}
    </section>
  )
}
