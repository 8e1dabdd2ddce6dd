/**
 * A signed, short-lived credential that a permit is in use, which discloses no more than its holder
 * shows; and the permit on paper.
 */
@NullMarked
package io.anju.residence.credential;

import org.jspecify.annotations.NullMarked;
