import { type ReactNode, useEffect, useRef } from 'react';

/** A modal dialog of the browser's own: Esc closes it, focus stays inside and goes back afterwards. */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    // Else the focus would be on Close, which comes first.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      const { activeElement: at, body } = document;
      // Who has gone on meanwhile is not called back.
      const isLeft = at === null || at === body || dialog?.contains(at);
      if (isLeft && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={props.wide ? 'dialog wide' : 'dialog'}
      aria-labelledby="dialog-title"
      onClose={props.onClose}
    >
      <div className="dialog-head">
        <h2 id="dialog-title">{props.title}</h2>
        <button type="button" className="quiet" onClick={() => ref.current?.close()}>
          Close
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
