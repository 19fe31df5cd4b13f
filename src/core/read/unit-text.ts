/** A call may not have too many arguments. */
const chunk = 8192;

/** A text that grows by UTF-16 code units: joined in chunks, since one string a unit is slow. */
export class UnitText {
  private readonly units = new Uint16Array(chunk);
  private readonly parts: string[] = [];
  private used = 0;

  add(unit: number): void {
    if (this.used === chunk) this.flush();
    this.units[this.used++] = unit;
  }

  text(): string {
    this.flush();
    return this.parts.join('');
  }

  private flush(): void {
    const units: ArrayLike<number> = this.units.subarray(0, this.used);
    this.parts.push(String.fromCharCode.apply(undefined, units as number[]));
    this.used = 0;
  }
}
