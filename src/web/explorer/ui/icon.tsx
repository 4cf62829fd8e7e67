import type { ReactNode } from 'react';

const PATHS = {
  search:
    'M10.5 4a6.5 6.5 0 1 0 4.1 11.55l4.43 4.42 1.06-1.06-4.42-4.43A6.5 6.5 0 0 0 10.5 4Zm0 1.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z',
  close:
    'm6.53 5.47 5.47 5.47 5.47-5.47 1.06 1.06L13.06 12l5.47 5.47-1.06 1.06L12 13.06l-5.47 5.47-1.06-1.06L10.94 12 5.47 6.53l1.06-1.06Z',
  theme: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 1.5v13a6.5 6.5 0 0 1 0-13Z',
  help: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm-.75 10.25v1.5h1.5v-1.5h-1.5ZM12 7.25a2.75 2.75 0 0 0-2.75 2.75h1.5a1.25 1.25 0 1 1 2.02.98c-.85.66-1.52 1.24-1.52 2.52v.5h1.5v-.5c0-.52.2-.72.94-1.3A2.75 2.75 0 0 0 12 7.25Z',
  play: 'M8 5.5v13l10.5-6.5L8 5.5Z',
  pause: 'M7 5.5h3.5v13H7v-13Zm6.5 0H17v13h-3.5v-13Z',
  back: 'm14.53 5.97 1.06 1.06L10.62 12l4.97 4.97-1.06 1.06L8.5 12l6.03-6.03Z',
  forward: 'm9.47 5.97-1.06 1.06L13.38 12l-4.97 4.97 1.06 1.06L15.5 12 9.47 5.97Z',
  down: 'm6 9.53 1.06-1.06L12 13.41l4.94-4.94L18 9.53l-6 6-6-6Z',
  download:
    'M11.25 4h1.5v8.69l3.22-3.22 1.06 1.06L12 15.56l-5.03-5.03 1.06-1.06 3.22 3.22V4ZM5 17.5h14V19H5v-1.5Z',
  link: 'M9.2 12.7a3.25 3.25 0 0 0 4.9.35l2.6-2.6a3.25 3.25 0 0 0-4.6-4.6l-.9.9 1.06 1.06.9-.9a1.75 1.75 0 0 1 2.48 2.48l-2.6 2.6a1.75 1.75 0 0 1-2.64-.19l-1.2.9Zm5.6-1.4a3.25 3.25 0 0 0-4.9-.35l-2.6 2.6a3.25 3.25 0 0 0 4.6 4.6l.9-.9-1.06-1.06-.9.9a1.75 1.75 0 0 1-2.48-2.48l2.6-2.6a1.75 1.75 0 0 1 2.64.19l1.2-.9Z',
  code: 'm9 7.06-1.06-1.06-6 6 6 6L9 16.94 4.06 12 9 7.06Zm6 0 1.06-1.06 6 6-6 6L15 16.94 19.94 12 15 7.06Z',
  flag: 'M6 4h12l-2.5 4.5L18 13H7.5v7H6V4Z',
  outside:
    'M13 5h6v6h-1.5V7.56l-7.22 7.22-1.06-1.06L16.44 6.5H13V5ZM6 7h4v1.5H6.5v9h9V14H17v5H5V7h1Z',
  minus: 'M5 11.25h14v1.5H5v-1.5Z',
  plus: 'M11.25 5h1.5v6.25H19v1.5h-6.25V19h-1.5v-6.25H5v-1.5h6.25V5Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon; words or a label must carry the meaning. */
export function Icon({
  name,
  size = 20,
}: {
  readonly name: IconName;
  readonly size?: number;
}): ReactNode {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
