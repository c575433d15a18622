import { pageBuild } from '../connection/page-build.ts'
import { useMeetingStore } from '../store/meeting-store.ts'

/** The build that the server serves, while it is another one than this page's; else null. */
export function useNewBuild(): string | null {
  const served = useMeetingStore((store) => store.serverBuild)
  const own = pageBuild()
  return own === null || served === own ? null : served
}
