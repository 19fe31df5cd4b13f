import {
  type ReferenceStyle,
  referenceStyleNames,
  referenceStyles,
} from '../../core/view/reference-style';

/** In which style references are shown or written. */
export function StyleSelect(props: {
  style: ReferenceStyle;
  onStyle: (style: ReferenceStyle) => void;
}) {
  return (
    <select
      aria-label="Style of the reference"
      value={props.style}
      onChange={(event) => {
        const chosen = referenceStyles.find((name) => name === event.target.value);
        if (chosen) props.onStyle(chosen);
      }}
    >
      {referenceStyles.map((name) => (
        <option key={name} value={name}>
          {referenceStyleNames[name]}
        </option>
      ))}
    </select>
  );
}
