import { pagesTest } from './pages-test.ts'

/** `it` of what looks at pages: sizes, places and pictures, as people see them. @see `e2e-it.ts` */
export const it = pagesTest({ areFacesLoaded: true })

/** `it.beforeAll`, which gives what serves the files of a worker. */
export const beforeAll: typeof it.beforeAll = it.beforeAll.bind(it)
