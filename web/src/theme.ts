// The one place for colour, type and spacing. One accent colour; system fonts with a Chinese fallback.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const agora: MantineColorsTuple = [
  '#e9f7f5',
  '#d3eeea',
  '#a7ddd6',
  '#77cabf',
  '#4db7aa',
  '#2aa395',
  '#158a7e',
  '#0b756b',
  '#095f57',
  '#064a44',
];

/** The greys of the dark: a little blue, so that the accent stays the warmest thing on the page. The fifth frames fields. */
const dark: MantineColorsTuple = [
  '#e6eaf0',
  '#c3cbd6',
  '#a7b2c0',
  '#8592a3',
  '#5f6c80',
  '#2f3947',
  '#222a35',
  '#1a212b',
  '#11161d',
  '#0b0f14',
];

const sans = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Helvetica Neue"',
  'Arial',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(', ');

export const theme = createTheme({
  colors: { agora, dark },
  primaryColor: 'agora',
  primaryShade: 7,
  autoContrast: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontFamily: sans,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // The hint stands below its field, so that fields beside each other begin on one line.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    Modal: { defaultProps: { centered: true, radius: 'lg' } },
  },
});

/** Ink, fill and line of what a tone says: a badge, a notice, a figure. */
const tone = (name: string, ink: string, fill: string, line: string) => ({
  [`--agora-${name}-ink`]: ink,
  [`--agora-${name}-fill`]: fill,
  [`--agora-${name}-line`]: line,
});

const light = () => ({
  '--agora-page': '#f6f7f9',
  '--agora-surface': '#ffffff',
  '--agora-well': '#f8f9fa',
  /** A row that is pointed at, the chosen one of a few, a row whose values differ. */
  '--agora-pointed': '#f8f9fa',
  '--agora-chosen': '#ffffff',
  '--agora-differing': '#fefae9',
  '--agora-line': '#e3e6ea',
  '--agora-line-strong': '#cfd4da',
  '--agora-ink': '#1b2430',
  '--agora-ink-soft': '#55606e',
  '--agora-tint': agora[0],
  '--agora-accent': agora[7],
  '--agora-accent-ink': agora[8],
  '--agora-shadow': '0 1px 2px rgb(20 30 40 / 5%)',
  '--agora-shadow-raised': '0 8px 28px rgb(20 30 40 / 18%)',
  ...tone('gray', '#46525f', '#eceff2', '#d9dee4'),
  ...tone('green', '#14622f', '#e2f5e8', '#b9e3c6'),
  ...tone('yellow', '#744c00', '#fdf1cf', '#f0dca6'),
  ...tone('red', '#a11d1d', '#fde7e7', '#f3c6c6'),
  ...tone('blue', '#194a92', '#e5effc', '#c9ddf8'),
  ...tone('agora', agora[9], agora[1], agora[2]),
  '--mantine-color-agora-light': agora[1],
  '--mantine-color-agora-light-hover': agora[2],
  '--mantine-color-agora-light-color': agora[9],
  '--mantine-color-red-filled': '#b42323',
  '--mantine-color-red-filled-hover': '#961c1c',
  '--mantine-color-red-light': '#fde7e7',
  '--mantine-color-red-light-hover': '#fbd6d6',
  '--mantine-color-red-light-color': '#a11d1d',
  '--mantine-color-dimmed': '#596573',
  '--mantine-color-placeholder': '#6b7683',
  '--mantine-color-error': '#b42323',
});

const night = (): Record<keyof ReturnType<typeof light>, string> => ({
  '--agora-page': dark[8],
  '--agora-surface': dark[7],
  '--agora-well': dark[6],
  '--agora-pointed': '#1e2630',
  '--agora-chosen': '#465264',
  '--agora-differing': '#262f3c',
  '--agora-line': dark[5],
  '--agora-line-strong': dark[4],
  '--agora-ink': dark[0],
  '--agora-ink-soft': dark[2],
  '--agora-tint': '#12302f',
  '--agora-accent': agora[5],
  '--agora-accent-ink': agora[3],
  '--agora-shadow': 'none',
  '--agora-shadow-raised': '0 8px 28px rgb(0 0 0 / 60%)',
  ...tone('gray', '#c3cbd6', '#2b3441', '#3b4655'),
  ...tone('green', '#8fdba8', '#163423', '#24523a'),
  ...tone('yellow', '#f0cd76', '#3a2e10', '#5b491c'),
  ...tone('red', '#ffa8a8', '#421d20', '#6a3034'),
  ...tone('blue', '#9cc5ff', '#182f50', '#29497a'),
  ...tone('agora', agora[2], '#12383a', '#1f5955'),
  '--mantine-color-agora-light': '#12383a',
  '--mantine-color-agora-light-hover': '#184a4b',
  '--mantine-color-agora-light-color': agora[2],
  '--mantine-color-red-filled': '#b93434',
  '--mantine-color-red-filled-hover': '#a02b2b',
  '--mantine-color-red-light': '#421d20',
  '--mantine-color-red-light-hover': '#54252a',
  '--mantine-color-red-light-color': '#ffa8a8',
  '--mantine-color-dimmed': dark[2],
  '--mantine-color-placeholder': dark[3],
  '--mantine-color-error': '#ff9b9b',
});

/** Where the library's own values are made for the day: frames, shadows, what is pointed at. */
const onlyAtNight = {
  '--mantine-color-default-border': dark[4],
  '--mantine-shadow-md': '0 8px 28px rgb(0 0 0 / 60%)',
  '--mantine-shadow-lg': '0 8px 28px rgb(0 0 0 / 60%)',
  '--mantine-color-disabled-color': '#66748a',
  '--mantine-color-gray-light': dark[6],
  '--mantine-color-gray-light-hover': '#2b3441',
  '--mantine-color-gray-light-color': dark[1],
};

/**
 * What a page is painted with, by day and by night; the build puts it into the style sheet (tools/theme-variables.mjs).
 * Quiet text is still text: at least 4.5 to 1.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: light(),
  dark: { ...night(), ...onlyAtNight },
});
