import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width in pixels that something has now: a drawing without inline style needs it as a number. */
export function useBreedte<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [breed, zet] = useState(0);
  useLayoutEffect(() => {
    const el = ref.current;
    if (!el) return;
    const meet = () => zet(Math.floor(el.getBoundingClientRect().width));
    const kijker = new ResizeObserver(meet);
    kijker.observe(el);
    meet();
    return () => kijker.disconnect();
  }, []);
  return [ref, breed];
}
