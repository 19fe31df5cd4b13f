import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands there instead when something in it fails. */
  readonly instead: (fault: string) => ReactNode;
}

/** Catches a fault of the page's own, so that the reader sees a sentence and not an empty page. */
export class Boundary extends Component<BoundaryProps, { fault: string | undefined }> {
  override state = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): { fault: string } {
    return { fault: String(fault) };
  }

  override render() {
    const { fault } = this.state;
    return fault === undefined ? this.props.children : this.props.instead(fault);
  }
}
