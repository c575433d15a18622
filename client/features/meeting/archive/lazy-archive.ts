import { lazyPart } from '../../../components/lazy-part.ts'
import { needTexts } from '../../../i18n/i18n.ts'

/** `ArchiveDialog`, with its texts, once somebody asks for it. */
export const ArchivePart = lazyPart(async () => {
  const [{ ArchiveDialog }] = await Promise.all([import('./ArchiveDialog.tsx'), needTexts('seldom')])
  return ArchiveDialog
})
