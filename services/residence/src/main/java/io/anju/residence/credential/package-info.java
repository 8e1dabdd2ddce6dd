/**
 * A signed, short-lived word that somebody holds a permit in use, which tells no more than its
 * holder shows; and the permit on paper.
 */
@NullMarked
package io.anju.residence.credential;

import org.jspecify.annotations.NullMarked;
