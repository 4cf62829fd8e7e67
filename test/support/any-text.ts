import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any code points. Like `fc.string` of unit `binary`, which takes a second to list them all first. */
export function anyText(length: fc.ArrayConstraints = {}): fc.Arbitrary<string> {
  return fc
    .array(fc.nat({ max: 0x10ffff - SURROGATES.count }), length)
    .map((points) =>
      String.fromCodePoint(
        ...points.map((point) => (point < SURROGATES.first ? point : point + SURROGATES.count)),
      ),
    );
}
