// House rules that no linter knows, over the whole tree. Each finding is one line that a colleague
// might say: where, what, and what to do about it. Pure: it is given the texts, it reads no disk.

import { justifiedDependencies, singleCopies, usedDependencies } from './tidy-dependencies.js';
import type { Tree } from './tree.js';

type Rule = (path: string, text: string) => string[];

const LINES_MAX = 400;
/** A test file costs seconds to load, so one a feature is better than several short ones. */
const TEST_LINES_MAX = 600;
const isTest = (path: string) => /[.]test[.]tsx?$/.test(path) || path.includes('/testing/');
const isScript = (path: string) => path.startsWith('scripts/');
const isServer = (path: string) =>
  /^(gateway|subgraphs|schema)\//.test(path) && path.endsWith('.ts');
const isCode = (path: string) => /[.](tsx?|mjs|cjs|js)$/.test(path);

/** The text with comments emptied and quoted strings blanked, line breaks kept. */
export function codeOnly(text: string): string {
  const skipped = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(skipped, (match) => match.replace(/[^\n]/g, ' '));
}

function linesWith(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

const size: Rule = (path, text) => {
  const lines = text.trimEnd().split('\n').length;
  const most = isTest(path) ? TEST_LINES_MAX : LINES_MAX;
  return lines > most ? [`${path}: ${lines} lines, split by verb`] : [];
};

const header: Rule = (path, text) => {
  const first = text.replace(/^#![^\n]*\n/, '').trimStart();
  const why = 'open with one to three lines on what it is for and the invariant it keeps';
  return /^\/[/*]/.test(first) ? [] : [`${path}: ${why}`];
};

const barrel: Rule = (path) =>
  path.endsWith('/index.ts') ? [`${path}: no barrels, import the file you mean`] : [];

/** A rule about one pattern in code: where it counts, and what to do instead. */
function forbid(pattern: RegExp, where: (path: string) => boolean, advice: string): Rule {
  return (path, text) =>
    where(path)
      ? linesWith(codeOnly(text), pattern).map((line) => `${path}:${line}: ${advice}`)
      : [];
}

const consoleOutput = forbid(
  /\bconsole[.]\w/,
  (path) => !isScript(path),
  'say it to the logger, not to the console',
);
const onlyTest = forbid(
  /\b(test|it|describe)[.]only\b/,
  isTest,
  'the other tests want to run too, drop .only',
);
const environment = forbid(
  /\bprocess[.]env\b/,
  (path) =>
    !isScript(path) && !isTest(path) && !/(^|\/)(env[.]ts|[^/]+[.]config[.][tj]s)$/.test(path),
  'process.env is read in env.ts only',
);
const clock = forbid(
  /\bnew Date\(\)|\bDate[.]now\(/,
  (path) => isServer(path) && !isTest(path) && !path.startsWith('subgraphs/kernel/'),
  'take the time from work.now or the clock',
);
const chance = forbid(
  /\bMath[.]random\(/,
  (path) => isServer(path) && !isTest(path) && !path.startsWith('subgraphs/kernel/'),
  'randomness comes from kernel',
);
const floats = forbid(
  /\bparseFloat\(|[.]toFixed\(/,
  (path) => isServer(path) && !isTest(path),
  'amounts are integers or decimal strings, no floating point',
);

const unfinished: Rule = (path, text) =>
  linesWith(text, /\b(TO[D]O|FIX[M]E|X[X]X)\b/).map(
    (line) => `${path}:${line}: finish it or write it down as an issue`,
  );

/** kernel is the ground every subgraph stands on; it may not know what is built there. */
const kernelNouns: Rule = (path, text) => {
  if (!path.startsWith('subgraphs/kernel/src/') || isTest(path)) return [];
  const borrowed = /^(order|inOrder|orderBy|QueryOrder\w*|defaultOrder|reorder)$/;
  const words = codeOnly(text).match(/[A-Za-z_$][\w$]*/g) ?? [];
  const nouns = words.filter(
    (word) =>
      !borrowed.test(word) &&
      word
        .split(/(?<=[a-z])(?=[A-Z])|_/)
        .some((part) => /^(orders?|sellers?|carts?|contracts?|approvals?)$/i.test(part)),
  );
  return [...new Set(nouns)].map((noun) => `${path}: ${noun} is a business noun, not kernel's`);
};

const fileRules: Rule[] = [
  size,
  header,
  barrel,
  consoleOutput,
  onlyTest,
  environment,
  clock,
  chance,
  floats,
  unfinished,
  kernelNouns,
];

const camel = (kebab: string) =>
  kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** subgraph and name of every mutation of the committed contracts. */
export function mutationsOf(tree: Tree): { subgraph: string; name: string }[] {
  return [...tree].flatMap(([path, text]) => {
    const subgraph = path.match(/^schema\/subgraphs\/(\w+)[.]graphql$/)?.[1];
    if (!subgraph) return [];
    const withoutProse = text.replace(/"""[\s\S]*?"""|"[^"\n]*"|#[^\n]*/g, '');
    const bodies = [...withoutProse.matchAll(/\btype Mutation\b[^{]*\{([\s\S]*?)\n\}/g)];
    return bodies.flatMap((body) =>
      [...(body[1] ?? '').matchAll(/^ {2}(\w+)/gm)].map((field) => ({
        subgraph,
        name: field[1] ?? '',
      })),
    );
  });
}

/** One name through every layer: the mutation confirmOrder is confirm-order.ts and exports it. */
function verbFiles(tree: Tree): string[] {
  return mutationsOf(tree).flatMap(({ subgraph, name }) => {
    const file = `${kebab(name)}.ts`;
    const found = [...tree.keys()].filter(
      (path) => path.startsWith(`subgraphs/${subgraph}/src/`) && path.endsWith(`/${file}`),
    );
    if (found.length === 0) return [`subgraphs/${subgraph}: mutation ${name} has no ${file}`];
    return found.flatMap((path) =>
      exportsName(tree.get(path) ?? '', name) ? [] : [`${path}: should export ${name}`],
    );
  });
}

/** Words that are verbs and nouns in this house: import-problem.ts may be about an import. */
const nounsToo = new Set(['import', 'post']);

/** A file that starts with a verb the contracts know exports that verb, or the noun of that name. */
function verbNames(tree: Tree): string[] {
  const mutations = new Set(mutationsOf(tree).map(({ name }) => kebab(name)));
  const verbs = new Set([...mutations].map((name) => name.split('-')[0]));
  return [...tree].flatMap(([path, text]) => {
    const name = path.match(/^subgraphs\/\w+\/src\/[\w-]+\/([a-z]+(?:-[a-z0-9]+)+)[.]ts$/)?.[1];
    if (!name || mutations.has(name) || name.endsWith('-states')) return [];
    const word = name.split('-')[0] ?? '';
    if (!verbs.has(word) || nounsToo.has(word)) return [];
    const verb = camel(name);
    const noun = verb.charAt(0).toUpperCase() + verb.slice(1);
    const isNamedWell = exportsName(text, verb) || exportsName(text, noun);
    return isNamedWell ? [] : [`${path}: should export ${verb}, as its name says`];
  });
}

function exportsName(text: string, name: string): boolean {
  const kinds = '(?:async function\\*?|function\\*?|const|class|abstract class|type|interface)';
  return new RegExp(`^export ${kinds} ${name}\\b`, 'm').test(text);
}

function testedMutations(tree: Tree): string[] {
  const tests = [...tree].filter(([path]) =>
    /[.](api|journey|race|browser)[.]test[.]tsx?$/.test(path),
  );
  const tested = new Set(tests.flatMap(([, text]) => text.match(/\w+/g) ?? []));
  return mutationsOf(tree)
    .filter(({ name }) => !tested.has(name))
    .map(({ subgraph, name }) => `subgraphs/${subgraph}: no api or journey test calls ${name}`);
}

const treeRules = [
  verbFiles,
  verbNames,
  testedMutations,
  singleCopies,
  justifiedDependencies,
  usedDependencies,
];

/** All findings, sorted by place; none means tidy. */
export function tidy(tree: Tree): string[] {
  const perFile = [...tree].flatMap(([path, text]) =>
    isCode(path) ? fileRules.flatMap((rule) => rule(path, text)) : [],
  );
  return [...perFile, ...treeRules.flatMap((rule) => rule(tree))].sort();
}
