import { pagesTest } from './pages-test.ts'

/** `it` of what walks through pages: their faces are not loaded, which is a quarter of what a page costs, unless pictures are asked for. @see `seen-it.ts` */
export const it = pagesTest({ areFacesLoaded: process.env.DESK_PICTURES !== undefined })

/** `it.beforeAll`, which gives what serves the files of a worker. */
export const beforeAll: typeof it.beforeAll = it.beforeAll.bind(it)
