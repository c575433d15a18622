import { mapValues } from '../../kernel/record.ts'
import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { reverseDocumentList } from './document-list.reverse.ts'
import { decideDocuments, documentsCommands } from './documents.decide.ts'
import { evolveDocuments, initialDocuments } from './documents.evolve.ts'
import type { DocumentsState } from './documents.model.ts'
import { tellDocuments, visibleDocuments } from './documents.visibility.ts'
import { evolveRecalls, initialRecalls } from './recalls.evolve.ts'
import { visibleRecalls } from './recalls.visibility.ts'

export const documentsFold: Fold<'documents' | 'recalls'> = {
  documents: {
    initial: initialDocuments,
    evolve: evolveDocuments,
    // A screen opens a shown document by itself; an operator asks for the key when it opens one.
    kept: (documents, role) => (role === 'operator' ? withoutKeys(documents) : documents),
  },
  // The title of what was withdrawn is gone from every machine, though it is asked back on the page.
  recalls: { initial: initialRecalls, evolve: evolveRecalls, kept: 'nothing' },
}

export const documentsRules = {
  commands: documentsCommands,
  decide: decideDocuments,
  reverse: reverseDocumentList,
  visible: {
    documents: ({ documents }, audience) => visibleDocuments(documents, audience),
    recalls: ({ recalls }, audience) => visibleRecalls(recalls, audience),
  },
  tells: { documents: tellDocuments },
  journal: {
    'documents.fileStored': ({ documentId, file }) => ({ documentId, sha256: file.sha256, bytes: file.bytes }),
    'documents.released': ({ documentId, to }) => ({ documentId, to }),
    'documents.withdrawn': ({ documentId }) => ({ documentId }),
  },
} satisfies Rules<'documents' | 'recalls', 'documents'>

const withoutKeys = (documents: DocumentsState): DocumentsState =>
  mapValues(documents, (document) =>
    document.file === null ? document : { ...document, file: { ...document.file, sealKey: null } },
  )
