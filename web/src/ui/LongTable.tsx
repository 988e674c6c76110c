// A table of as many rows as there are: only those near the screen are drawn, the others are room. It scrolls with
// the page, a row that has the focus stays, and each says which of how many it is. Rows that come into sight are
// drawn in slices, so that scrolling never waits for them.
import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import {
  Fragment,
  type Key,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Column, cardColumns, cellsOf, headersOf } from './DataTable.js';
import classes from './DataTable.module.css';
import { RowName } from './row-name.js';

interface Props<Row> {
  label: string;
  /** Each with a width, but for the one that takes the rest: columns do not move while rows come and go. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowName: (row: Row) => string;
  /** How many there are, with those that are still on their way. */
  totalCount: number;
  /** Hears which rows are in sight once scrolling rests. */
  onRest?: (first: number, last: number) => void;
}

const ROW_HEIGHT = 76;
const OVERSCAN = 6;
/** Rows that fill a desk's screen. */
const ROWS_AT_FIRST = 12;
const ROWS_A_FRAME = 2;

export function LongTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowName, totalCount } = props;
  const { frame, items, setFocused, measure, scrollMargin, height } = useRowsInSight(props);
  const isAll = rows.length >= totalCount;
  let end = scrollMargin;
  return (
    <div className={classes.frame} ref={frame}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: as in DataTable */}
      <table
        role="table"
        className={`${classes.table} ${classes.long}`}
        data-across={cardColumns(columns)}
        aria-label={label}
        aria-rowcount={totalCount + 1}
        aria-busy={!isAll}
        data-loaded={isAll ? 'all' : 'part'}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {headersOf(columns)}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          onFocus={({ target }) => setFocused(indexOf(target))}
          onBlur={() => setFocused(null)}
        >
          {items.map(({ index, key, start, end: itsEnd }) => {
            const row = rows[index];
            const room = start - end;
            end = itsEnd;
            return row === undefined ? null : (
              <Fragment key={key}>
                {room > 0 && <Room height={room} />}
                <RowName value={rowName(row)}>
                  <LongRow index={index} row={row} columns={columns} measure={measure} />
                </RowName>
              </Fragment>
            );
          })}
          <Room height={scrollMargin + height - end} />
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: as in DataTable */}
    </div>
  );
}

/** Which rows are drawn, where each stands, and how tall all of them are. */
function useRowsInSight<Row>({ rows, rowKey, onRest }: Props<Row>) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrollMargin, setMargin] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { top = 0 } = frame.current?.getBoundingClientRect() ?? {};
    setMargin(top + window.scrollY);
  }, []);
  // The same as long as the rows are: with another one, where each row stands would be worked out anew.
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index];
      return row ? rowKey(row) : index;
    },
    [rows, rowKey],
  );
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin,
    useFlushSync: false,
    getItemKey,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (focused === null || shown.includes(focused)) return shown;
      return [...shown, focused].toSorted((a, b) => a - b);
    },
    onChange: ({ range, isScrolling }) => {
      if (!isScrolling && range) onRest?.(range.startIndex, range.endIndex);
    },
  });
  const items = useFewAtATime(virtual.getVirtualItems());
  const measure = useCallback(
    (element: HTMLTableRowElement | null) => virtual.measureElement(element),
    [virtual],
  );
  return { frame, items, setFocused, measure, scrollMargin, height: virtual.getTotalSize() };
}

/** Those that are drawn already and a few more, frame by frame, until all of them are. */
function useFewAtATime(items: readonly VirtualItem[]): readonly VirtualItem[] {
  const [drawn, setDrawn] = useState<ReadonlySet<Key>>(new Set());
  const missing = items.filter(({ key }) => !drawn.has(key)).map(({ key }) => key);
  const next = new Set(missing.slice(0, drawn.size === 0 ? ROWS_AT_FIRST : ROWS_A_FRAME));
  const shown = items.filter(({ key }) => drawn.has(key) || next.has(key));
  const signature = shown.map(({ key }) => key).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature says which are shown.
  useEffect(() => {
    if (missing.length === 0) return;
    const frame = requestAnimationFrame(() => setDrawn(new Set(shown.map(({ key }) => key))));
    return () => cancelAnimationFrame(frame);
  }, [signature, missing.length]);
  return shown;
}

const indexOf = (target: Element): number | null => {
  const row = target.closest<HTMLElement>('tr[data-index]');
  return row ? Number(row.dataset.index) : null;
};

function Room({ height }: { height: number }) {
  return height > 0 ? (
    <tr className={classes.room} style={{ height }}>
      <td />
    </tr>
  ) : null;
}

interface RowProps<Row> {
  index: number;
  row: Row;
  columns: readonly Column<Row>[];
  measure: (element: HTMLTableRowElement | null) => void;
}

function DrawnRow<Row>({ index, row, columns, measure }: RowProps<Row>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as in DataTable
    <tr role="row" aria-rowindex={index + 2} data-index={index} ref={measure}>
      {cellsOf(columns, row)}
    </tr>
  );
}
const LongRow = memo(DrawnRow) as typeof DrawnRow;
