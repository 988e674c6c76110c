// A slider with two thumbs; its code comes after the bars that it stands under.
import { RangeSlider, type RangeSliderProps } from '@mantine/core';

export function PartsSlider(props: RangeSliderProps) {
  return <RangeSlider size={3} thumbSize={16} minRange={1} {...props} />;
}
