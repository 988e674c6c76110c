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
  colors: { agora },
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
    Anchor: { defaultProps: { underline: 'hover' } },
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { centered: true, radius: 'lg' } },
  },
});

/** Quiet text is still text: at least 4.5 to 1 on white and on the page's grey. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#596573',
    '--mantine-color-placeholder': '#6b7683',
    '--mantine-color-error': '#b42323',
  },
  dark: {},
});
