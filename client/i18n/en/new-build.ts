import type { newBuild as zh } from '../zh-CN/new-build.ts'

export const newBuild: Record<keyof typeof zh, string> = {
  text: 'A new version is here',
  reload: 'Reload',
  later: 'Later',
}
