/** A button that lets a person choose a file to import. */
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { lookAt } from './import-store.ts';

/** `accept`: what the file dialog offers first; left out: everything that can be imported. */
export function FileChoice({ accept = '.xlsx,.csv,.json,.txt,.tsv,.ics', children }: { readonly accept?: string; readonly children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input} type="file" hidden accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ''; // the same file can be chosen again
          if (file) void lookAt(file);
        }}
      />
    </>
  );
}
