/** A view that fails to draw is a bug: it says so in words, keeps the rest of the window, and the console has the cause. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useSpeech } from './language.tsx';

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useSpeech();
  return (
    <main className="fullpage" role="alert">
      <p>{t('shell.crashed')}</p>
      <Button onClick={() => location.reload()}>{t('shell.reload')}</Button>
    </main>
  );
}
