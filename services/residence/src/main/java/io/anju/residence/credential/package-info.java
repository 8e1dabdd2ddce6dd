/**
 * A signed, short-lived word that somebody holds a permit in use, which tells no more than its
 * holder shows; and the permit on paper.
 */
package io.anju.residence.credential;
