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

  /** Most text: taken in many units at a time. */
  addAscii(bytes: Uint8Array): void {
    let from = 0;
    while (from < bytes.length) {
      if (this.used === chunk) this.flush();
      const some = bytes.subarray(from, from + chunk - this.used);
      this.units.set(some, this.used);
      this.used += some.length;
      from += some.length;
    }
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
