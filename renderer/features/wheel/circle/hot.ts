/** What the pointer is over stands out, wherever it is drawn: band, dot, leader and label. By class, so that nothing is drawn anew. */
import { useMemo } from 'react';

const SVG = 'http://www.w3.org/2000/svg';

/** A dot without a label is named when the pointer is there: hundreds of names are not written beforehand. */
function sayName(dot: Element): void {
  const title = dot.querySelector('title') ?? dot.appendChild(document.createElementNS(SVG, 'title'));
  title.textContent = dot.getAttribute('aria-label');
}

interface Hot {
  readonly onPointerOver: (event: React.PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

export function useHot(svg: React.RefObject<SVGSVGElement | null>): Hot {
  return useMemo(() => {
    const show = (id: string | undefined): void => {
      const drawing = svg.current;
      if (!drawing) return;
      drawing.classList.toggle('is-hovering', id !== undefined);
      for (const node of drawing.querySelectorAll('.is-hot')) node.classList.remove('is-hot');
      if (id === undefined) return;
      for (const node of drawing.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)) {
        node.classList.add('is-hot');
        if (node.classList.contains('is-unnamed')) sayName(node);
      }
    };
    return {
      onPointerOver: ({ target }) => show(target instanceof Element ? target.closest<SVGElement>('[data-id]')?.dataset['id'] : undefined),
      onPointerLeave: () => show(undefined),
    };
  }, [svg]);
}
