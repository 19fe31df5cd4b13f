import type { Choose } from '../state/address';

/** Search as one types, over author, year, title, position and claim; Enter goes on to what was found. */
export function SearchBox({ query, choose }: { query: string; choose: Choose }) {
  return (
    <div className="search">
      <label htmlFor="search">Search</label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="author, title, claim"
        aria-keyshortcuts="/"
        value={query}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.getElementById('works')?.focus();
        }}
        onChange={(event) => choose({ query: event.target.value }, 'stroke')}
      />
    </div>
  );
}
