const paths = {
  'arrow-start': 'M20 12H4m7-7-7 7 7 7',
  'arrow-end': 'M4 12h16m-7-7 7 7-7 7',
  check: 'm4.5 12.5 5 5 10-11',
  cross: 'm6 6 12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-9.5v.01',
  warning: 'M12 3.5 2.5 20h19L12 3.5Zm0 6.5v4.5m0 2.6v.01',
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.500L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  message: 'M4 5h16v11h-8l-5 4v-4H4V5Z',
  calendar: 'M4 6h16v14H4V6Zm0 5h16M8.5 3.500V8m7-4.500V8',
  document: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6',
  camera: 'M3 7h4l2-3h6l2 3h4v12H3V7Zm9 9a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  upload: 'M12 16V4m-5 5 5-5 5 5M4 17v3h16v-3',
  download: 'M12 4v12m-5-5 5 5 5-5M4 17v3h16v-3',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7v-7Z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.800L20.5 20.5',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21a8 8 0 0 1 16 0',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-7 9a7 7 0 0 1 14 0M16 4.300a3.5 3.5 0 0 1 0 6.400m2.5 3.300A7 7 0 0 1 22 20',
  child: 'M12 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM5 11l7 2 7-2m-7 2v3m0 0-3.5 5M12 16l3.5 5',
  home: 'M3.5 11.5 12 4l8.5 7.500M6 10v10h12V10m-8 10v-6h4v6',
  wallet: 'M4 7h16v13H4V7Zm0 0 11-4v4m5 4.500h-4a2 2 0 0 0 0 4h4',
  heart: 'M12 20C5 15.5 3 12 3 8.800A4.8 4.8 0 0 1 12 7a4.8 4.8 0 0 1 9 1.800C21 12 19 15.5 12 20Z',
  lock: 'M5 11h14v10H5V11Zm3 0V7.500a4 4 0 0 1 8 0V11m-4 4v2.5',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5.5 5 12.5 0 18-5-5.5-5-12.5 0-18Z',
  exit: 'M13 4H5v16h8M9 12h11m-5-5 5 5-5 5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3.5 2.5',
  pencil: 'm4 20 1-4.500L16 4.500l3.5 3.5-11 11L4 20Zm9.5-13 3.5 3.5',
  trash: 'M4 7h16M9 7V4h6v3m-9 0 1 14h10l1-14m-8 4v6m4-6v6',
} satisfies Record<string, string>

export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths) as IconName[]

export type IconProps = { name: IconName; size?: 's' | 'm' | 'l' | undefined }

const directional: ReadonlySet<IconName> = new Set(['arrow-start', 'arrow-end', 'exit', 'message'])

export function Icon({ name, size = 'm' }: IconProps) {
  const flip = directional.has(name) ? ' icon--flip' : ''
  return (
    <svg className={`icon icon--${size}${flip}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
