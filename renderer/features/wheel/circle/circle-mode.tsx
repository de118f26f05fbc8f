import type { WheelProps } from '../wheel-props.ts';

export function CircleMode({ year }: WheelProps) {
  return <ul>{year.items.map((item) => <li key={item.card.id}>{item.card.title} {item.state}</li>)}</ul>;
}
