// Tables of the house: numbers at the right, the first column is the row's name, and on a phone every
// row becomes a card with its labels. Roles are spelled out because the cards' CSS would drop them.
import { Trans } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import { RowName } from './row-name.js';
import { useAtFirst } from './second-pass.js';
import { Nothing } from './states.js';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  /** On a phone's card, where the header is more than words. */
  label?: ReactNode;
  cell: (row: Row) => ReactNode;
  isNumeric?: boolean;
  /** Left out on a phone: the row says enough without it. */
  isWideOnly?: boolean;
  /** Left out on a narrow tablet, where all columns still stand in one row. */
  isRoomy?: boolean;
  /** What decides: on a phone it stands first below the row's name. */
  isLead?: boolean;
  /** Buttons and links of the row: no label beside it on a phone. */
  isBare?: boolean;
  /** A bare column of one sign, such as the bin: on a phone it stands in the card's corner. */
  isCorner?: boolean;
  width?: string;
}

interface Props<Row> {
  /** What the table lists, for those who cannot see it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What dialogs opened in a row say they are about. */
  rowName?: (row: Row) => string | null | undefined;
  isStale?: boolean;
  /** Of few columns that are read together: on a desk they stand near each other, at the left. */
  isNarrow?: boolean;
}

const classOf = <Row,>(column: Column<Row>) =>
  [
    column.isNumeric && classes.number,
    column.isWideOnly && classes.wide,
    column.isRoomy && classes.roomy,
    column.isLead && classes.lead,
    column.isBare && classes.bare,
    column.isCorner && classes.corner,
  ]
    .filter(Boolean)
    .join(' ');

/** Below a row's name on a phone: three columns where some of it are numbers, two for words and for four things. */
export function cardColumns<Row>(columns: readonly Column<Row>[]): 2 | 3 {
  const facts = columns.slice(1).filter(({ isWideOnly, isBare }) => !isWideOnly && !isBare);
  const numbers = facts.filter(({ isNumeric }) => isNumeric);
  return facts.length < 3 || facts.length === 4 || numbers.length < 2 ? 2 : 3;
}

/* biome-ignore-start lint/a11y/noRedundantRoles: see the top of this file */
export const headersOf = <Row,>(columns: readonly Column<Row>[]) =>
  columns.map((column) => (
    <th
      key={column.key}
      role="columnheader"
      scope="col"
      className={classOf(column)}
      style={column.width ? { width: column.width } : undefined}
    >
      {column.header || (
        <VisuallyHidden>
          <Trans>Actions</Trans>
        </VisuallyHidden>
      )}
    </th>
  ));

export const cellsOf = <Row,>(columns: readonly Column<Row>[], row: Row) =>
  columns.map((column) => (
    <td key={column.key} role="cell" className={classOf(column)}>
      <span className={classes.label} aria-hidden="true">
        {column.label ?? column.header}
      </span>
      <div className={classes.value}>{column.cell(row)}</div>
    </td>
  ));
/* biome-ignore-end lint/a11y/noRedundantRoles: see the top of this file */

/** Rows that fill a desk's screen. */
const ROWS_AT_FIRST = 9;
/** About: so that what stands below hardly moves when the others come. */
const ROW_HEIGHT = 64;

export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, rowName, isStale = false, isNarrow } = props;
  const drawn = useAtFirst(rows, ROWS_AT_FIRST);
  return (
    <div className={classes.frame} data-stale={isStale || undefined}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the top of this file */}
      <table
        role="table"
        className={classes.table}
        data-across={cardColumns(columns)}
        data-narrow={isNarrow || undefined}
        aria-label={label}
        aria-busy={isStale}
      >
        <thead role="rowgroup">
          <tr role="row">{headersOf(columns)}</tr>
        </thead>
        <tbody role="rowgroup">
          {rows.length === 0 && (
            <tr role="row">
              <td role="cell" colSpan={columns.length}>
                <Nothing />
              </td>
            </tr>
          )}
          {drawn.map((row) => (
            <RowName key={rowKey(row)} value={rowName?.(row) ?? ''}>
              <tr role="row">{cellsOf(columns, row)}</tr>
            </RowName>
          ))}
          {drawn.length < rows.length && (
            <tr
              className={classes.room}
              data-coming
              style={{ height: (rows.length - drawn.length) * ROW_HEIGHT }}
            >
              <td />
            </tr>
          )}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the top of this file */}
    </div>
  );
}
