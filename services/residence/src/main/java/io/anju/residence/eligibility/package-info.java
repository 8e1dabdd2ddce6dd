/**
 * Who may have a permit (Decree 663 art. 2): each condition with what there is and what is missing.
 */
@NullMarked
package io.anju.residence.eligibility;

import org.jspecify.annotations.NullMarked;
