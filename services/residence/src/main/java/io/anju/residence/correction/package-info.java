/**
 * Asking to have a datum corrected, and contesting a refusal (PIPL arts. 46, 50; Shenzhen art. 50).
 */
@NullMarked
package io.anju.residence.correction;

import org.jspecify.annotations.NullMarked;
