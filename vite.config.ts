import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Pages speak WebSocket only, and JSON only. The other transports of engine.io-client (long polling, WebTransport) and what
 * takes messages with binary parts to pieces stay out of what phones load, 6 KB gzipped: a binary frame ends the line, as
 * one does that is not understood.
 */
const leftOut: Readonly<Record<string, string>> = {
  'engine.io-client/build/esm/transports/index.js':
    "import { WS } from './websocket.js'\nexport const transports = { websocket: WS }\n",
  // Named by the library's index, and kept for the listener that it sets.
  'engine.io-client/build/esm/transports/polling-xhr.js': 'export const XHR = null\n',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const decode = () => new ArrayBuffer(0)\n',
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false\nexport const hasBinary = isBinary\n',
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] })\nexport const reconstructPacket = (packet) => packet\n',
}

const jsonOverWebSocket: Plugin = {
  name: 'json-over-websocket',
  load: (id) => leftOut[id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? ''] ?? null,
}

/**
 * What Vite puts around each `import()` asks the browser for the files of a part at once; one that does not come is lost to the
 * page for good. Ours asks until they are there.
 */
const partsOverThinLines: Plugin = {
  name: 'parts-over-thin-lines',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { bringPart as __vitePreload } from '${join(import.meta.dirname, 'client/connection/bring-part.ts').replaceAll('\\', '/')}'`
      : null,
}

/** Its name is its address, which may never change. */
const workerFile = 'sw.js'

/** Every file of the pages bears a hash of its content, so their names say which build it is. */
const buildIdOf = (bundle: object): string =>
  createHash('sha256')
    .update(
      Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .sort()
        .join(),
    )
    .digest('hex')
    .slice(0, 12)

/** Writes the id of the build into the page and its worker: by it page and server tell whether they belong together. */
const buildId: Plugin = {
  name: 'build-id',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      bundle === undefined
        ? []
        : [{ tag: 'meta', attrs: { name: 'onehall-build', content: buildIdOf(bundle) }, injectTo: 'head' }],
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[workerFile]
      if (worker?.type === 'chunk') worker.code = worker.code.replace('__ONEHALL_BUILD__', buildIdOf(bundle))
    },
  },
}

const stylesheets = new Map<string, { readonly path: string; readonly classes: string[] }>()

/**
 * The name of a class in the pages: five letters for its stylesheet and a number in it. Every page loads the names of all its
 * classes, and these pack to half of what names with words do.
 */
function className(name: string, file: string): string {
  const path = relative(import.meta.dirname, file.replace(/\?.*$/u, '')).replaceAll('\\', '/')
  const letters = createHash('sha256').update(path).digest('hex').slice(0, 5)
  const sheet = stylesheets.get(letters) ?? { path, classes: [] }
  if (sheet.path !== path) throw new Error(`${sheet.path} and ${path} have the same letters: lengthen them`)
  stylesheets.set(letters, sheet)
  if (!sheet.classes.includes(name)) sheet.classes.push(name)
  return `_${letters}${sheet.classes.indexOf(name).toString(36)}`
}

/**
 * A component names its classes one by one, as a namespace does: the names are then written where they are used, and no page
 * loads lists of them.
 */
const classesInPlace: Plugin = {
  name: 'classes-in-place',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx$/u },
    handler: (code) => ({
      code: code.replace(/^import (\w+) from (?='[^']+\.module\.css')/gmu, 'import * as $1 from '),
      map: null,
    }),
  },
}

/** Too small to be worth it, and what is packed already. */
const packable = /\.(?:m?js|css|svg|json)$/u
const packFromBytes = 1_400

/** Lays a packed copy beside each file: halls with a thin line get a third of the bytes, and the server packs nothing while it runs. */
const packed: Plugin = {
  name: 'packed',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((file) => file.startsWith('assets/') && packable.test(file))) {
      const file = join(dir, name)
      const bytes = readFileSync(file)
      if (bytes.length < packFromBytes) continue
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    }
  },
}

/**
 * Small parts of many pages lie together, by who loads them: every file has its price, and its name stands in the list of
 * what each view needs, which every page loads.
 */
const partsOfPages = Object.entries({
  view: /\/client\/components\/format-time\.ts|\/shared\/(?:kernel\/(?:record|time)|domain\/(?:venues\/venues\.model|[a-z]+\/(?:agenda|venues|documents|commendation)\.selectors))\.ts/u,
  act: /\/client\/(?:acts\/(?:RefusalNote|act-marks|seen-seq|use-acts)|components\/(?:PhoneButton|PhoneField|use-modal|Sheet))\./u,
  box: /\/client\/components\/(?:Box|Card|Cluster|Note|Stack|Text|class-names)\./u,
  document: /\/client\/features\/documents\/(?:ClassMark|VersionMark|document-path|short-hash)\./u,
  screen:
    /\/client\/(?:store\/use-drawn|features\/agenda\/use-item-time|views\/shared\/(?:FullScreenHint|LiveDot|use-full-screen|use-idle-pointer|use-unattended)|components\/(?:fit-title|two-line-size|use-fit|use-wake-lock))\.|\/shared\/domain\/agenda\/time-phase\.selectors\.ts/u,
  desk: /\/shared\/domain\/(?:documents\/documents\.model|venues\/steps\.selectors|script\/script\.selectors)\.ts|\/client\/(?:connection\/kept-roster|features\/notices\/help\/call-text|views\/shared\/VenueScreensPart|acts\/(?:ActButton|AskActions|LoadRefusal|PendingText|VenueChoice)|features\/venues\/(?:watermark\/watermark|roll-call\/roll-call-standing)|components\/(?:AskDialog|Badge|Callout|Chip|Choice|ChoiceChips|DeskButton|DeskPage|DeskSection|DialogButton|EmptyNote|Fact|Field|KeyMark|Line|LineInput|List|NamedOptions|Select|Spoken|Table|Toolbar))\./u,
  dialog:
    /\/client\/(?:acts\/(?:beside\/|kept-drafts|save-status)|features\/(?:accounts\/links\/(?:link-pages|use-links)|lifecycle\/(?:named-list|venue-name)|documents\/(?:EditDocument|document-draft|DocumentOrder)|agenda\/edit\/|venues\/video-delay\/|floor\/GiveFloorDialog|rehearsal\/RehearsalDialog))/u,
}).map(([who, test]) => ({ name: `${who}-parts`, test, includeDependenciesRecursively: false }))

/** The pages. Older built-in browsers of phones are among those that open them. */
export default defineConfig({
  root: 'client',
  base: '/',
  // Files find one another by where they lie: the same build is served below any path, and only the pages are told which.
  experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
  plugins: [classesInPlace, partsOverThinLines, react(), jsonOverWebSocket, buildId, packed],
  // What the router brings for older versions of React, React has by now.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim.*$/u, replacement: 'react' }] },
  css: { modules: { generateScopedName: className } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // What each page loads, for the test of its weight.
    manifest: true,
    target: ['chrome87', 'safari14'],
    // A strict content policy: nothing is written into the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page stands on in one file: it packs better, and stays in the cache when only our own code is newer.
    // The little that the page behind a scanned code needs of it stands apart: that page is to be there at once.
    rolldownOptions: {
      // Nothing happens in `shared` by being loaded: rules and schemas, which the server alone asks, stay out of the pages.
      treeshake: { moduleSideEffects: [{ test: /\/shared\//u, sideEffects: false }] },
      input: { index: 'client/index.html', arrive: 'client/arrive.html', sw: 'client/service-worker/sw.ts' },
      output: {
        // Seven letters are 42 bits, and each page loads the names of all that it may need.
        entryFileNames: ({ name }) => (name === 'sw' ? workerFile : 'assets/[hash:7].js'),
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'first',
              test: /rolldown\/runtime|vite\/preload-helper|(?:older-browsers|bring-part|i18n\/language|arrive-memory|page-storage|phone-code|wire-shape|rejection-shape|base-path|kernel\/(?:ids|figures))\.ts/u,
              priority: 2,
            },
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|zustand|rosetta|dlv|templite|@socket\.io|socket\.io-[a-z]+|engine\.io-[a-z]+)\//u,
              priority: 1,
            },
            {
              // Small parts of our own that nearly every page needs: one file packs better than ten.
              name: 'common',
              test: /\/(?:kernel\/(?:time|record)|(?:agenda|commendation|documents|projection|venues)\.selectors|venues\.model|css-vars|format-time|lazy-part|rejection-of|refusal-text)\.tsx?$/u,
            },
            ...partsOfPages,
          ],
        },
      },
    },
  },
})
