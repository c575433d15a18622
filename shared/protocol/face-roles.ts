/** What a face is for: 标题小标宋, 正文仿宋, 黑体, 楷体, 数字和西文. */
export const faceRoles = ['title', 'body', 'sans', 'kai', 'latin'] as const

export type FaceRole = (typeof faceRoles)[number]
