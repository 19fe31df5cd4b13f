import { Component, type ReactNode } from 'react';

/** Catches a fault of the page's own, so that the reader sees a sentence and a way on, not an empty page. */
export class Boundary extends Component<{ children: ReactNode }, { fault: string | undefined }> {
  override state = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): { fault: string } {
    return { fault: String(fault) };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <main className="waiting">
        <h1>Faultline</h1>
        <p role="alert">
          The page has met a fault of its own and stopped. Your files are untouched. (
          {this.state.fault})
        </p>
        <p>
          <a href="./">Open the page anew</a>
        </p>
      </main>
    );
  }
}
