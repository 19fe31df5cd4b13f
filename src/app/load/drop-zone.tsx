import { type ReactNode, useEffect, useState } from 'react';

/** Files may be dropped anywhere on the page; elsewhere the browser would leave the page for them. */
export function DropZone(props: {
  children: ReactNode;
  onFiles: (files: readonly File[]) => void;
}) {
  const { onFiles } = props;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap(
        (item) => item.webkitGetAsEntry?.() ?? [],
      );
      if (!entries.some(({ isDirectory }) => isDirectory))
        return onFiles([...(event.dataTransfer?.files ?? [])]);
      void import('./unpacked').then(async (load) => onFiles(await load.droppedFiles(entries)));
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return (
    <>
      {props.children}
      {over && (
        <section className="drop-hint" aria-label="Drop files">
          Drop bibliographies, articles, reference lists, a claims file, or a whole debate’s folder
          or .zip
        </section>
      )}
    </>
  );
}
