// Where the values of a range lie: a bar for each part, as high as many products it has, over a slider whose
// thumbs stand between the parts. The exact numbers are typed in the fields below.
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { type Bounds, RangeSlider } from '../../ui/RangeSlider.js';
import classes from './Facets.module.css';
import { printSi } from './si-decimal.js';

export interface Bucket {
  minimum: string;
  maximum: string;
  count: number;
}

interface Props {
  /** What the range is of. */
  name: string;
  buckets: readonly Bucket[];
  minimum: string | undefined;
  maximum: string | undefined;
  isScaled: boolean;
  onChange: (minimum: string | undefined, maximum: string | undefined) => void;
}

const PARTS_MIN = 3;
const none = [undefined, undefined] as const;

export function Histogram(props: Props) {
  const { name, buckets, minimum, maximum, isScaled, onChange } = props;
  const { t } = useLingui();
  const format = useFormat();
  const [from, to] = chosenParts(buckets, minimum, maximum);
  const [value, setValue] = useState<Bounds>([from, to]);
  useEffect(() => setValue([from, to]), [from, to]);
  if (buckets.length < PARTS_MIN) return null;
  const highest = Math.max(...buckets.map(({ count }) => count));
  const shown = (decimal: string | undefined) =>
    decimal === undefined ? '' : isScaled ? printSi(decimal) : format.number(decimal);
  const choose = ([first, last]: Bounds) =>
    onChange(
      first === 0 ? undefined : buckets[first]?.minimum,
      last === buckets.length ? undefined : buckets[last - 1]?.maximum,
    );
  /** One bar is the range; pressed once more, it is none. */
  const press = (at: number) => {
    const isChosen = from === at && to === at + 1;
    onChange(...(isChosen ? none : ([buckets[at]?.minimum, buckets[at]?.maximum] as const)));
  };
  return (
    <>
      <div className={classes.histogram} aria-hidden="true">
        {buckets.map((bucket, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the sliders below do the same for the keys.
          // biome-ignore lint/a11y/noStaticElementInteractions: likewise.
          <span
            key={bucket.minimum}
            className={classes.bar}
            onClick={() => press(index)}
            data-within={(index >= value[0] && index < value[1]) || undefined}
            title={`${shown(bucket.minimum)}–${shown(bucket.maximum)} (${format.number(bucket.count)})`}
          >
            <span style={{ height: `${Math.max(6, (bucket.count / highest) * 100)}%` }} />
          </span>
        ))}
      </div>
      <RangeSlider
        max={buckets.length}
        value={value}
        labels={[t`${name}, from`, t`${name}, to`]}
        textOf={(at, thumb) =>
          shown(thumb === 'to' ? buckets[at - 1]?.maximum : buckets[at]?.minimum)
        }
        onChange={setValue}
        onChangeEnd={choose}
      />
    </>
  );
}

/** Which parts lie within the bounds: the first, and the one after the last. */
function chosenParts(
  buckets: readonly Bucket[],
  minimum: string | undefined,
  maximum: string | undefined,
): Bounds {
  const inside = buckets.map(
    (part) =>
      (minimum === undefined || Number(part.maximum) >= Number(minimum)) &&
      (maximum === undefined || Number(part.minimum) <= Number(maximum)),
  );
  const first = inside.indexOf(true);
  return first < 0 ? [0, buckets.length] : [first, inside.lastIndexOf(true) + 1];
}
