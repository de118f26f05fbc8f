/** Words along a circle. */
interface Props {
  readonly id: string;
  readonly arc: string;
  readonly size: number;
  readonly className: string;
  readonly text: string;
}

export function ArcText({ id, arc, size, className, text }: Props) {
  return (
    <>
      <defs><path id={id} d={arc} /></defs>
      <text className={className} fontSize={size}><textPath href={`#${id}`} startOffset="50%" textAnchor="middle">{text}</textPath></text>
    </>
  );
}
