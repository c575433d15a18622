import { useEffect, useState } from 'react'

/** Two tones, then a pause. */
const everyMs = 3_000
const tones = [
  { hertz: 880, atSeconds: 0 },
  { hertz: 660, atSeconds: 0.35 },
]

/** @returns whether it can be heard: browsers let a page sound only after the first press on it. */
export function useRing(isRinging: boolean): boolean {
  const [isAllowed, setIsAllowed] = useState(() => navigator.userActivation?.hasBeenActive ?? true)
  useEffect(() => {
    if (isAllowed) return
    const allow = () => setIsAllowed(true)
    for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, allow, { once: true })
    return () => {
      for (const gesture of ['pointerdown', 'keydown']) removeEventListener(gesture, allow)
    }
  }, [isAllowed])
  useEffect(() => {
    if (!isRinging || !isAllowed || !('AudioContext' in window)) return
    const audio = new AudioContext()
    const ring = () => tones.forEach(({ hertz, atSeconds }) => void sound(audio, hertz, audio.currentTime + atSeconds))
    ring()
    const timer = setInterval(ring, everyMs)
    return () => {
      clearInterval(timer)
      void audio.close()
    }
  }, [isRinging, isAllowed])
  return isAllowed
}

function sound(audio: AudioContext, hertz: number, startsAt: number): void {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()]
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0.2, startsAt)
  volume.gain.exponentialRampToValueAtTime(0.001, startsAt + 0.3)
  tone.connect(volume).connect(audio.destination)
  tone.start(startsAt)
  tone.stop(startsAt + 0.32)
}
