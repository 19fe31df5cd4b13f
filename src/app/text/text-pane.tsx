import type { WorkId } from '../../core/model/id';
import type { Overview } from '../../core/overview';
import type { Choices } from '../../core/view/choices';
import type { Row } from '../../core/view/rows';
import { listed } from '../../core/view/words';
import { FileButton } from '../load/file-button';
import type { Select } from '../state/use-view';
import { SourceText } from './source-text';
import '../style/text.css';

interface TextPaneProps {
  readonly overview: Overview;
  readonly rowOf: ReadonlyMap<WorkId, Row>;
  readonly selected: WorkId | undefined;
  /** Where the passage asked for begins, as coded. */
  readonly passage: number | undefined;
  readonly select: Select;
  readonly choices: Choices;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The source texts that the reader gave; without one, how to give it. */
export function TextPane(props: TextPaneProps) {
  const { overview, rowOf, selected, passage, select, choices, onFiles } = props;
  const { coding, sources } = overview;
  if (sources.length === 0) {
    const names = coding.sources.map(({ work }) => rowOf.get(work)?.label ?? '');
    return (
      <div className="empty">
        <p>
          {names.length > 0
            ? `The passages stand in ${listed(names)}, whose text is not part of this debate’s files. If you have it as plain text, drop it here: every passage is then shown in its place, checked by its fingerprint.`
            : 'This debate names no source text.'}
        </p>
        <FileButton onFiles={onFiles}>Open a text…</FileButton>
      </div>
    );
  }
  return (
    <div className="texts">
      {sources.map((source) => (
        <SourceText
          key={source.text.name}
          overview={overview}
          rowOf={rowOf}
          source={source}
          selected={selected}
          passage={passage}
          select={select}
          choices={choices}
        />
      ))}
    </div>
  );
}
