/**
 * Applications to correct a datum, and appeals against permit decisions (PIPL arts. 46, 50;
 * Shenzhen art. 50).
 */
@NullMarked
package io.anju.residence.correction;

import org.jspecify.annotations.NullMarked;
