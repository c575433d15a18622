/** A meeting file of that many halls, people and items. */
export function largeMeeting(halls: number, people: number, items = 20) {
  const venues = Array.from({ length: halls }, (_, index) => ({
    id: `v${index}`,
    kind: index === 0 ? 'main' : 'branch',
    name: `第 ${index + 1} 会场`,
  }))
  return {
    title: `${halls} 个会场的工作会议`,
    startsAt: '2025-02-17T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    venues,
    agenda: Array.from({ length: items }, (_, index) => ({
      id: `item-${index}`,
      kind: 'address',
      title: `第 ${index + 1} 项工作`,
      plannedMinutes: 5,
      points: Array.from({ length: 6 }, (_none, point) => ({ title: `第 ${point + 1} 点`, notes: '' })),
    })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      name: `干警${index + 1}`,
      unit: `第 ${(index % halls) + 1} 会场`,
      title: '干警',
      venueId: `v${index % halls}`,
      attends: 'member',
    })),
  }
}
