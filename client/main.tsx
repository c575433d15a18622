import './older-browsers.ts'
import '@fontsource-variable/noto-sans-sc/wght.css'
import '@fontsource-variable/noto-serif-sc/wght.css'
import './styles/scale.css'
import './styles/colour.css'
import './styles/motion.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { basePath } from './connection/base-path.ts'
import { needTexts, textsReady } from './i18n/i18n.ts'
import { ErrorBoundary } from './page/ErrorBoundary.tsx'
import { Routes } from './routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <Router base={basePath}>
          <Routes />
        </Router>
      </ErrorBoundary>
    </StrictMode>,
  )

/** Nothing that is seen waits for it. */
const markLanguages = async () => (await import('./i18n/mark-languages.ts')).markLanguages(document)

// Without its texts a page is bare, but there.
void textsReady
  .then(draw, draw)
  .then(() => needTexts('after'))
  .then(markLanguages)
