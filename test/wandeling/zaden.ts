/**
 * Seeds of walks that once went wrong, walked again every time: a person whom everybody said yes to and who waited for another
 * without an owner (3); work that was done while a plaatsing ended and that nobody took back (6); aftercare opened again for
 * somebody who was looking for another home by then (7); a home that was lost after signing and pledged again, for which the
 * old voordracht still counted (3849414); work taken back while the hub let it wait again (20055).
 */
export const ZADEN: readonly number[] = [3, 6, 7, 3849414, 20055];
